using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

public sealed class LifeTests
{
    private static readonly ClosingWords NotSustained = new(ClosingOutcome.NotSustained, Shortfalls.DidNotLast | Shortfalls.DutyNotBelief, "Night lights", "Ask the night staff first");

    [Theory, EachDatabase]
    public async Task Rests_for_a_reason_and_goes_on(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);

        (await Pause(world, project, " ")).Refusals.Single().Words.ShouldBe("PauseReasonMissing");
        (await Pause(world, project, "Winter")).ShouldBe(Outcome.Accepted);
        (await Pause(world, project, "Winter")).Refusals.Single().Words.ShouldBe("ProjectNotRunning");
        (await StateAsync(world, project)).ShouldBe(ProjectState.Paused);
        (await Resume(world, project)).ShouldBe(Outcome.Accepted);
        (await Resume(world, project)).Refusals.Single().Words.ShouldBe("ProjectNotPaused");
        (await StateAsync(world, project)).ShouldBe(ProjectState.Running);
    }

    [Theory, EachDatabase]
    public async Task Closes_honestly_and_opens_again_with_nothing_lost(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await Pause(world, project, "Winter");

        (await Work.CloseAsync(world, project, NotSustained, world.Amara)).ShouldBe(Outcome.Accepted);
        (await StateAsync(world, project)).ShouldBe(ProjectState.Closed);
        (await Work.CloseAsync(world, project, NotSustained, world.Amara)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await Reopen(world, project)).ShouldBe(Outcome.Accepted);
        (await Reopen(world, project)).Refusals.Single().Words.ShouldBe("ProjectNotClosed");

        await using var db = world.Open();
        var brief = await new FindBrief(db, new(db, new(db, world.Clock)), new(db, new(db, world.Clock)), new(db), []).Handle(project, world.Amara, Cancel);
        brief!.Team.View.Life.State.ShouldBe(ProjectState.Running, "the pause ended with the closing");
        (brief.Closings.Single().Next, brief.Pauses.Single().Reason).ShouldBe(("Ask the night staff first", "Winter"));
        (await db.AuditEvents.Where(e => e.Subject == project.Subject).OrderBy(e => e.Number).Select(e => e.Deed).ToListAsync(Cancel)).ShouldBe(["ProjectStarted", "ProjectPaused", "ProjectClosed", "ProjectReopened"]);
        (await db.AuditEvents.SingleAsync(e => e.Deed == "ProjectClosed", Cancel)).Details.ShouldBe("""{"Ended":"NotSustained","Shortfalls":"DidNotLast, DutyNotBelief"}""");
    }

    [Theory, EachDatabase]
    public async Task What_is_closed_stays_as_it_was(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await Work.CloseAsync(world, project, NotSustained, world.Amara);
        await using var db = world.Open();

        (await Work.WriteAsync(world, project, Work.Charter, 0, world.Amara)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await new SetAimHandler(db, world.Clock).Handle(new(project, Work.Aim, 0), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await new JoinTeamHandler(db, [], world.Clock).Handle(new(project, default, ProjectRole.Member, null), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await new HandOverHandler(db, world.Clock).Handle(new(project, default), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await Pause(world, project, "Winter")).Refusals.Single().Words.ShouldBe("ProjectNotRunning");
    }

    [Theory, EachDatabase]
    public async Task Lists_by_state_place_and_words_the_latest_first(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var falls = await Work.StartAsync(world);
        var nights = await Work.StartAsync(world, world.Ines, new("Calm nights", "ŚLEEP is broken 100% of the time.", Approach.Improvement), world.Trust);
        await Work.CloseAsync(world, falls, NotSustained, world.Amara);
        await Pause(world, nights, "Winter", world.Ines);

        (await ListAsync(world, new())).ShouldBe(["Calm nights", "Fewer falls"]);
        (await ListAsync(world, new(ProjectState.Closed))).ShouldBe(["Fewer falls"]);
        (await ListAsync(world, new(ProjectState.Paused))).ShouldBe(["Calm nights"]);
        (await ListAsync(world, new(ProjectState.Running))).ShouldBeEmpty();
        (await ListAsync(world, new(Organisation: world.Trust))).ShouldBe(["Calm nights", "Fewer falls"]);
        (await ListAsync(world, new(Organisation: world.Rowan))).ShouldBe(["Fewer falls"]);
        (await ListAsync(world, new(Text: "śleep CALM"))).ShouldBe(["Calm nights"]);
        (await ListAsync(world, new(Text: "0%"))).ShouldBe(["Calm nights"]);
        (await ListAsync(world, new(Text: "_"))).ShouldBeEmpty();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Outcome> Pause(World world, ProjectId project, string reason, Actor? by = null)
    {
        await using var db = world.Open();
        return await new PauseProjectHandler(db, world.Clock).Handle(new(project, reason), by ?? world.Amara, Cancel);
    }

    private static async Task<Outcome> Resume(World world, ProjectId project)
    {
        await using var db = world.Open();
        return await new ResumeProjectHandler(db, world.Clock).Handle(new(project), world.Amara, Cancel);
    }

    private static async Task<Outcome> Reopen(World world, ProjectId project)
    {
        await using var db = world.Open();
        return await new ReopenProjectHandler(db, world.Clock).Handle(new(project), world.Amara, Cancel);
    }

    private static async Task<ProjectState> StateAsync(World world, ProjectId project)
    {
        await using var db = world.Open();
        return (await new FindProject(db, world.Clock).Handle(project, world.Amara, Cancel))!.Life.State;
    }

    private static async Task<IEnumerable<string>> ListAsync(World world, ProjectFilter filter)
    {
        await using var db = world.Open();
        return (await new ListProjects(db).Handle(filter, world.Ines, new(), Cancel)).Rows.Select(row => row.Title);
    }
}
