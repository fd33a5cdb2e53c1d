using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

public sealed class StartProjectTests
{
    [Theory, EachDatabase]
    public async Task Whoever_starts_it_leads_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        var started = await Work.StartAsync(world);

        await using var db = world.Open();
        var project = await db.Projects.SingleAsync(p => p.Id == started, Cancel);
        (project.Title, project.Organisation, project.Begun, project.Privacy).ShouldBe(("Fewer falls", world.Rowan, new DateOnly(2026, 3, 2), PrivacyLevel.Organisation));
        var part = await db.ProjectParts.SingleAsync(Cancel);
        (part.Person, part.Role, part.DaysFrom(project.Begun)).ShouldBe((world.Amara.Person!.Value, ProjectRole.Lead, 0));
        (await db.AuditEvents.SingleAsync(e => e.Subject == started.Subject, Cancel)).Deed.ShouldBe("ProjectStarted");
    }

    [Theory, EachDatabase]
    public async Task Is_for_those_who_work_there(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var reader = world.Amara with { Roles = [new(world.Rowan, Role.Reader)] };

        (await Start(world, world.Rowan, Work.Falls, world.Ines)).ShouldBe(Outcome.Accepted);
        (await Start(world, world.Rowan, Work.Falls, reader)).ShouldBe(Outcome.NotAllowed);
        (await Start(world, world.Trust, Work.Falls, world.Amara)).ShouldBe(Outcome.NotAllowed);
        (await Start(world, world.Rowan, Work.Falls, world.Otto)).ShouldBe(Outcome.NotFound);
        (await Start(world, world.Rowan, Work.Falls, Actor.Anonymous)).ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task Says_what_is_new_and_tells_when_others_may_see_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);

        (await Describe(world, project, Work.Falls with { Title = "No falls", Privacy = PrivacyLevel.Public }, 1)).ShouldBe(Outcome.Accepted);
        (await Describe(world, project, Work.Falls, 1)).ShouldBe(Outcome.Overtaken);

        await using var db = world.Open();
        (await db.Projects.SingleAsync(Cancel)).Title.ShouldBe("No falls");
        (await db.AuditEvents.Where(e => e.Subject == project.Subject).OrderBy(e => e.Number).Select(e => e.Deed).ToListAsync(Cancel)).ShouldBe(["ProjectStarted", "ProjectDescribed", "PrivacyChanged"]);
    }

    [Fact]
    public void Refuses_what_says_nothing_is_too_long_or_unknown()
    {
        var outcome = Project.Start(default, default, default, new(" ", new string('x', 2001), (Approach)9, (PrivacyLevel)9), out var started);

        started.ShouldBeNull();
        outcome.Refusals.Select(refusal => (refusal.Field, refusal.Words)).ShouldBe([("Title", "ProjectTitleMissing"), ("Problem", "TooLong"), ("Approach", "ApproachMissing"), ("Privacy", "PrivacyMissing")]);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Outcome> Start(World world, OrganisationId place, ProjectDescription description, Actor actor)
    {
        await using var db = world.Open();
        return (await new StartProjectHandler(db, world.Clock).Handle(new(place, description), actor, Cancel)).Outcome;
    }

    private static async Task<Outcome> Describe(World world, ProjectId project, ProjectDescription description, int seen)
    {
        await using var db = world.Open();
        return await new DescribeProjectHandler(db, world.Clock).Handle(new(project, description, seen), world.Amara, Cancel);
    }
}
