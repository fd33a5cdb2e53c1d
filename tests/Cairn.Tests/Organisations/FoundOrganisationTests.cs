using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Organisations;

public sealed class FoundOrganisationTests
{
    private static readonly OrganisationDescription Willow = new(" Willow ward ", OrganisationType.Ward, OrganisationLevel.Micro);

    [Theory, EachDatabase]
    public async Task Stands_below_its_parent_and_all_above(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        var (outcome, founded) = await Found(world, world.Trust, Willow, world.Ines);

        outcome.ShouldBe(Outcome.Accepted);
        await using var db = world.Open();
        (await db.Organisations.SingleAsync(o => o.Id == founded, Cancel)).Name.ShouldBe("Willow ward");
        (await db.OrganisationLines.Where(line => line.Below == founded).OrderBy(line => line.Steps).Select(line => line.Above).ToListAsync(Cancel))
            .ShouldBe([founded!.Value, world.Trust, world.Northmoor]);
    }

    [Theory, EachDatabase]
    public async Task Is_told_in_the_trail(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        var (_, founded) = await Found(world, world.Trust, Willow, world.Ines);

        await using var db = world.Open();
        var told = await db.AuditEvents.SingleAsync(e => e.Subject == founded!.Value.Subject, Cancel);
        told.Deed.ShouldBe("OrganisationFounded");
        told.Actor.ShouldBe(world.Ines.Person!.Value.Value);
    }

    [Theory, EachDatabase]
    public async Task Nobody_founds_where_they_do_not_run_things(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        (await Found(world, world.Rowan, Willow, world.Amara)).Outcome.ShouldBe(Outcome.NotAllowed);
        (await Found(world, world.Trust, Willow, world.Otto)).Outcome.ShouldBe(Outcome.NotFound);
        (await Found(world, world.Trust, Willow, Actor.Anonymous)).Outcome.ShouldBe(Outcome.NotFound);
    }

    [Theory]
    [InlineData("", "OrganisationNameMissing")]
    [InlineData("   ", "OrganisationNameMissing")]
    public void Refuses_a_description_that_says_nothing(string name, string words) =>
        Organisation.Found(default, null, Willow with { Name = name }, out _).Refusals.Single().Words.ShouldBe(words);

    [Fact]
    public void Refuses_what_is_too_long_or_unknown()
    {
        var outcome = Organisation.Found(default, null, new(new string('x', 201), (OrganisationType)99, (OrganisationLevel)9, new string('y', 2001)), out var founded);

        founded.ShouldBeNull();
        outcome.Refusals.Select(refusal => refusal.Field).ShouldBe(["Name", "Purpose", "Type", "Level"]);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(Outcome Outcome, OrganisationId? Founded)> Found(World world, OrganisationId parent, OrganisationDescription description, Actor actor)
    {
        await using var db = world.Open();
        return await new FoundOrganisationHandler(db, world.Clock).Handle(new(parent, description), actor, Cancel);
    }
}
