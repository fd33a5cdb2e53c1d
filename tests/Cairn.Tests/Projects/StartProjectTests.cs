using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Problems;
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

        (await Describe(world, project, Work.Falls with { Title = "No falls", Privacy = PrivacyLevel.Public }, 1, PrivacyLevel.Public)).ShouldBe(Outcome.Accepted);
        (await Describe(world, project, Work.Falls, 1)).ShouldBe(Outcome.Overtaken);

        await using var db = world.Open();
        (await db.Projects.SingleAsync(Cancel)).Title.ShouldBe("No falls");
        (await db.AuditEvents.Where(e => e.Subject == project.Subject).OrderBy(e => e.Number).Select(e => e.Deed).ToListAsync(Cancel)).ShouldBe(["ProjectStarted", "ProjectDescribed", "PrivacyChanged"]);
    }

    [Theory, EachDatabase]
    public async Task Takes_up_the_problem_that_it_is_started_from_and_those_who_reported_it_hear(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var tomasz = world.Tomasz();
        var problem = await world.ReportedAsync(await world.EnrolAsync(world.Amara));
        await using var db = world.Open();

        var (outcome, started) = await new StartProjectHandler(db, world.Clock).Handle(new(world.Rowan, Work.Falls, problem, "We walk with people at night."), tomasz, Cancel);

        outcome.ShouldBe(Outcome.Accepted);
        var view = await world.FindAsync(problem, world.Amara);
        view!.Problem.State.ShouldBe(ProblemState.TakenUp);
        view.Replies.Single().Words.ShouldBe("We walk with people at night.");
        view.Work.ShouldBe([new("Fewer falls", $"/projects/{started!.Value.Value}")]);
        var notice = await db.Notices.SingleAsync(Cancel);
        (notice.Person, notice.Words, notice.Address).ShouldBe((world.Amara.Person!.Value, "NoticeProblemTakenUp", $"/problems/{problem.Value}"));
        (await new FindBoard(db).Handle(world.Rowan, tomasz, Cancel))!.TakenUp.ShouldBe(1);
        var project = await db.Projects.SingleAsync(Cancel);
        (await new FindOrigin(db).Handle(project, world.Amara, Cancel)).ShouldBe(new OriginView(problem, ProblemSteps.Linen));
        (await new FindOrigin(db).Handle(project, world.Otto, Cancel)).ShouldBeNull();
        (await db.AuditEvents.OrderBy(told => told.Number).Select(told => told.Deed).ToListAsync(Cancel)).ShouldBe(["ProblemReported", "ProblemTakenUp", "ProjectStarted"]);
    }

    [Theory, EachDatabase]
    public async Task A_problem_that_became_another_still_leads_to_its_project(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (first, second) = (await world.ReportedAsync(world.Amara), await world.ReportedAsync(world.Amara, "Nobody has a key."));
        await using var db = world.Open();
        await new StartProjectHandler(db, world.Clock).Handle(new(world.Rowan, Work.Falls, first), world.Ines, Cancel);
        (await world.MergeAsync(first, second, world.Ines)).ShouldBe(Outcome.Accepted);

        (await world.FindAsync(second, world.Amara))!.Work.Single().Title.ShouldBe("Fewer falls");
    }

    [Theory, EachDatabase]
    public async Task Is_not_started_from_a_problem_that_is_not_theirs_to_answer(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var problem = await world.ReportedAsync(world.Amara);
        await using var db = world.Open();
        var start = new StartProjectHandler(db, world.Clock);

        (await start.Handle(new(world.Rowan, Work.Falls, problem), world.Amara, Cancel)).Outcome.Refusals.Single().Words.ShouldBe("ProjectFromElsewhere", "she may start a project, and not answer for the team");
        (await start.Handle(new(world.Alder, Work.Falls, problem), world.Otto, Cancel)).Outcome.Refusals.Single().Words.ShouldBe("ProjectFromElsewhere");
        (await start.Handle(new(world.Rowan, Work.Falls, problem, new string('x', ProblemReply.LongestWords + 1)), world.Ines, Cancel)).Outcome.Refusals.Single().Field.ShouldBe("Said");

        await using var fresh = world.Open();
        (await fresh.Projects.AnyAsync(Cancel)).ShouldBeFalse();
        (await fresh.Problems.SingleAsync(Cancel)).State.ShouldBe(ProblemState.Reported);
    }

    [Theory, EachDatabase]
    public async Task Of_a_closed_one_only_who_may_see_it_can_change(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await Work.CloseAsync(world, project, new(ClosingOutcome.Partly, Shortfalls.None, "", ""), world.Amara);

        (await Describe(world, project, Work.Falls with { Title = "A triumph" }, 1)).Refusals.Single().Words.ShouldBe("ProjectClosedButPrivacy");
        (await Describe(world, project, Work.Falls with { Problem = "None." }, 1)).Refusals.Single().Words.ShouldBe("ProjectClosedButPrivacy");
        (await Describe(world, project, Work.Falls with { Privacy = PrivacyLevel.Confidential }, 1)).ShouldBe(Outcome.Accepted);
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

    private static async Task<Outcome> Describe(World world, ProjectId project, ProjectDescription description, int seen, PrivacyLevel? widen = null)
    {
        await using var db = world.Open();
        return await new DescribeProjectHandler(db, world.Clock).Handle(new(project, description, seen, widen), world.Amara, Cancel);
    }
}
