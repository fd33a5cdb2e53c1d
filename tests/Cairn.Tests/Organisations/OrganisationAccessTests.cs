using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Organisations;

public sealed class OrganisationAccessTests
{
    [Theory, EachDatabase]
    public async Task One_sees_ones_own_part_of_the_tree_and_the_way_to_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        (await SeenBy(world, world.Amara)).ShouldBe(["Northmoor", "Northmoor NHS Trust", "Rowan ward"]);
        (await SeenBy(world, world.Ines)).ShouldBe(["Hazel ward", "Northmoor", "Northmoor NHS Trust", "Rowan ward"]);
        (await SeenBy(world, world.Otto)).ShouldBe(["Alder ward", "Southmere"]);
        (await SeenBy(world, Actor.Anonymous)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Only_administrators_run_what_is_theirs_and_below(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await using var db = world.Open();

        (await db.OrganisationsRunBy(world.Amara).CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        (await db.OrganisationsRunBy(world.Ines).CountAsync(TestContext.Current.CancellationToken)).ShouldBe(4);
        (await db.OrganisationsRunBy(world.Otto).CountAsync(TestContext.Current.CancellationToken)).ShouldBe(2);
    }

    private static async Task<List<string>> SeenBy(World world, Actor actor)
    {
        await using var db = world.Open();
        return await db.OrganisationsVisibleTo(actor).Select(o => o.Name).OrderBy(name => name).ToListAsync(TestContext.Current.CancellationToken);
    }
}
