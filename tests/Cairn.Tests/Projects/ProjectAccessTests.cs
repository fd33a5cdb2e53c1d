using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

/// <summary>Who sees a project: its privacy level decides, in the query.</summary>
public sealed class ProjectAccessTests
{
    [Theory, EachDatabase]
    public async Task A_confidential_project_is_seen_by_its_team_and_those_who_run_the_place(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await Work.StartAsync(world, description: Work.Falls with { Privacy = PrivacyLevel.Confidential });
        var bo = Somebody(world, world.Rowan);

        await ShouldSeeAsync(world, [world.Amara, world.Ines], [bo, world.Otto, Actor.Anonymous]);
    }

    [Theory, EachDatabase]
    public async Task Others_are_seen_by_all_people_of_the_place(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await Work.StartAsync(world);
        await Work.StartAsync(world, description: Work.Falls with { Privacy = PrivacyLevel.Network });

        await ShouldSeeAsync(world, [world.Amara, world.Ines, Somebody(world, world.Rowan), Somebody(world, world.Trust)], [Somebody(world, world.Hazel), world.Otto, Actor.Anonymous]);
    }

    [Theory, EachDatabase]
    public async Task A_public_project_is_read_by_anybody_and_changed_by_none_of_them(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world, description: Work.Falls with { Privacy = PrivacyLevel.Public });

        await ShouldSeeAsync(world, [world.Amara, world.Otto, Actor.Anonymous], []);
        (await Work.WriteAsync(world, project, Work.Charter, 0, world.Otto)).ShouldBe(Outcome.NotAllowed);
        (await Work.WriteAsync(world, project, Work.Charter, 0, Actor.Anonymous)).ShouldBe(Outcome.NotAllowed);
    }

    [Theory, EachDatabase]
    public async Task Who_left_the_place_sees_and_changes_nothing_more(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var gone = world.Amara with { Roles = [] };

        await ShouldSeeAsync(world, [], [gone]);
        (await Work.WriteAsync(world, project, Work.Charter, 0, gone)).ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task Is_changed_by_its_lead_and_those_who_run_the_place(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);

        (await Work.WriteAsync(world, project, Work.Charter, 0, Somebody(world, world.Rowan))).ShouldBe(Outcome.NotAllowed);
        (await Work.WriteAsync(world, project, Work.Charter, 0, world.Amara)).ShouldBe(Outcome.Accepted);
        (await Work.WriteAsync(world, project, Work.Charter with { Scope = "Nights" }, 1, world.Ines)).ShouldBe(Outcome.Accepted);
    }

    private static Actor Somebody(World world, OrganisationId place) =>
        new(new PersonId(Guid.CreateVersion7(world.Clock.GetUtcNow())), "Bo", [new(place, Role.Member)]);

    private static async Task ShouldSeeAsync(World world, IEnumerable<Actor> seeing, IEnumerable<Actor> blind)
    {
        await using var db = world.Open();
        var all = await db.Projects.CountAsync(TestContext.Current.CancellationToken);
        foreach (var actor in seeing)
            (await db.ProjectsVisibleTo(actor).CountAsync(TestContext.Current.CancellationToken)).ShouldBe(all, actor.Name);
        foreach (var actor in blind)
            (await db.ProjectsVisibleTo(actor).CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0, actor.Name);
    }
}
