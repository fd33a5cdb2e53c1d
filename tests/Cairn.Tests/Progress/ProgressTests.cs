using System.Net;
using System.Text.Json;
using Cairn.Accounts;
using Cairn.Diagrams;
using Cairn.Diagrams.Kinds;
using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Progress;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Cairn.Tests.Diagrams;
using Cairn.Tests.Journal;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Progress;

public sealed class ProgressTests
{
    private static readonly ProgressEvidence Everything = new()
    {
        People = 3,
        IsLed = true,
        IsProblemSaid = true,
        IsAimSaid = true,
        IsCharterWritten = true,
        IsCharterSigned = true,
        IsCharterApproved = true,
        IsScopeSaid = true,
        AreHoursPlanned = true,
        IsContextKnown = true,
        IsWorkSeen = true,
    };

    public static TheoryData<ProgressLevel> Levels => [.. Enum.GetValues<ProgressLevel>()];

    [Fact]
    public void There_are_ten_levels_of_half_a_point() =>
        Enum.GetValues<ProgressLevel>().Select(level => level.Points()).ShouldBe([0.5m, 1m, 1.5m, 2m, 2.5m, 3m, 3.5m, 4m, 4.5m, 5m]);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Every_level_asks_something(ProgressLevel level) => ProgressRule.All.ShouldContain(rule => rule.Level == level);

    [Fact]
    public void What_Cairn_does_not_record_yet_does_not_count_as_met()
    {
        ProgressRule.All.Where(rule => rule.StateFor(Everything) == RuleState.NotRecorded).Select(rule => rule.Level).Min().ShouldBe(ProgressLevel.Activity);
        ProgressRule.Suggest(Everything).ShouldBe(ProgressLevel.Planning, "all that is recorded today");
    }

    [Fact]
    public void One_rule_that_is_missed_keeps_the_suggestion_below_its_level()
    {
        ProgressRule.Suggest(Everything with { IsContextKnown = false }).ShouldBe(ProgressLevel.CharterAndTeam);
        ProgressRule.Suggest(Everything with { IsCharterSigned = false }).ShouldBe(ProgressLevel.Intent);
        ProgressRule.Suggest(Everything with { IsCharterApproved = false }).ShouldBe(ProgressLevel.Intent);
        ProgressRule.Suggest(Everything with { People = 1 }).ShouldBe(ProgressLevel.Intent);
        ProgressRule.Suggest(Everything with { IsLed = false }).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task The_suggestion_grows_with_the_record(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        (await FindAsync(world, project, world.Amara))!.Suggested.ShouldBe(ProgressLevel.Intent);

        var farid = await JoinAsync(world, project, ProjectRole.Sponsor);
        await Work.WriteAsync(world, project, Work.Charter, 0, world.Amara);
        await using (var db = world.Open())
            (await new SetAimHandler(db, world.Clock).Handle(new(project, Work.Aim, 0), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        await SignAsync(world, project, 1, farid);
        (await FindAsync(world, project, world.Amara))!.Suggested.ShouldBe(ProgressLevel.CharterAndTeam);

        await Work.WriteAsync(world, project, Work.Charter with { Scope = "Nights", Context = "A long corridor", ProtectedHours = 3 }, 1, world.Amara);
        (await FindAsync(world, project, world.Amara))!.Suggested.ShouldBe(ProgressLevel.Intent, "a changed charter is not signed");
        await SignAsync(world, project, 2, farid);
        (await FindAsync(world, project, world.Amara))!.Suggested.ShouldBe(ProgressLevel.Planning);
    }

    [Theory, EachDatabase]
    public async Task Who_may_not_sign_in_neither_leads_nor_counts(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        await app.AskAsync((JoinTeamHandler join) => join.Handle(new(started!.Value, ines.Person!.Value, ProjectRole.Member, null), amara, Cancel));
        await using (var db = app.World.Open())
        {
            db.Add(new Deactivation(amara.Person!.Value.Value, ines.Person!.Value, app.World.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        var view = await app.AskAsync((FindProgress find) => find.Handle(started!.Value, ines, Cancel));

        view!.View.IsLed.ShouldBeFalse();
        view.Rules.Where(row => row.Rule.Name is "Lead" or "Team").Select(row => row.State).ShouldBe([RuleState.NotMet, RuleState.NotMet]);
    }

    [Theory, EachDatabase]
    public async Task A_charter_is_agreed_when_the_organisation_that_asks_to_has_approved_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await Work.WriteAsync(world, project, Work.Charter, 0, world.Amara);
        async Task<RuleState> StateAsync() => (await FindAsync(world, project, world.Amara))!.Rules.Single(row => row.Rule.Name == "Approved").State;

        (await StateAsync()).ShouldBe(RuleState.Met, "nobody asks to approve");
        await using var db = world.Open();
        (await new SetCharterRuleHandler(db, world.Clock).Handle(new(world.Trust, NeedsApproval: true, 0), world.Ines, Cancel)).ShouldBe(Outcome.Accepted);
        (await StateAsync()).ShouldBe(RuleState.NotMet);
        (await new HandInCharterHandler(db, world.Clock).Handle(new(project, 1), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await new AnswerCharterHandler(db, world.Clock).Handle(new(project, 1, IsApproved: true, ""), world.Ines, Cancel)).ShouldBe(Outcome.Accepted);
        (await StateAsync()).ShouldBe(RuleState.Met);
    }

    [Theory, EachDatabase]
    public async Task What_was_seen_counts_and_what_was_thought_or_taken_out_does_not(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var notebook = await Notebook.OpenAsync(app);
        async Task<RuleState> StateAsync() => (await app.AskAsync((FindProgress find) => find.Handle(notebook.Project, notebook.Amara, Cancel)))!.Rules.Single(row => row.Rule.Name == "Seen").State;

        (await StateAsync()).ShouldBe(RuleState.NotMet);
        foreach (var sort in new[] { JournalKind.Context, JournalKind.Decision, JournalKind.Surprise, JournalKind.Workaround })
            await notebook.WrittenAsync(Notebook.Lights with { Kind = sort });
        (await StateAsync()).ShouldBe(RuleState.NotMet);
        var entry = await notebook.WrittenAsync(Notebook.Lights with { Kind = JournalKind.GoAndSee });
        (await StateAsync()).ShouldBe(RuleState.Met);
        (await notebook.RemoveAsync(entry, "It names somebody", notebook.Amara)).ShouldBe(Outcome.Accepted);
        (await StateAsync()).ShouldBe(RuleState.NotMet);

        var (_, map) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(notebook.Project, DiagramKind.Process, "A night"), notebook.Amara, Cancel));
        (await StateAsync()).ShouldBe(RuleState.NotMet, "nothing is drawn in it");
        (await app.AskAsync((EditDiagramHandler edit) => edit.Handle(new(map!.Value, "first", [Board.Add("lane", ProcessRules.Lanes, "Nurse")]), notebook.Amara, Cancel))).Outcome.ShouldBe(Outcome.Accepted);
        (await StateAsync()).ShouldBe(RuleState.Met);
        (await app.AskAsync((RemoveDiagramHandler remove) => remove.Handle(new(map!.Value), notebook.Amara, Cancel))).ShouldBe(Outcome.Accepted);
        (await StateAsync()).ShouldBe(RuleState.NotMet);
    }

    [Theory, EachDatabase]
    public async Task The_team_and_the_coach_each_say_their_own_and_nothing_is_lost(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var leilani = await JoinAsync(world, project, ProjectRole.Coach);
        var farid = await JoinAsync(world, project, ProjectRole.Sponsor);
        var coach = new Actor(leilani.Person, "Coach of the trust", [new(world.Trust, Role.Coach)]);

        (await SayAsync(world, project, Assessor.Team, ProgressLevel.CharterAndTeam, world.Amara)).ShouldBe(Outcome.Accepted);
        (await SayAsync(world, project, Assessor.Team, ProgressLevel.Planning, world.Amara)).ShouldBe(Outcome.Accepted);
        (await SayAsync(world, project, Assessor.Team, ProgressLevel.CharterAndTeam, await JoinAsync(world, project, ProjectRole.Finance))).ShouldBe(Outcome.Accepted, "whoever looks after the money is of the team too");
        (await SayAsync(world, project, Assessor.Coach, ProgressLevel.Intent, leilani)).ShouldBe(Outcome.Accepted);
        (await SayAsync(world, project, Assessor.Coach, ProgressLevel.Intent, coach with { Person = new PersonId(Guid.CreateVersion7(world.Clock.GetUtcNow())) })).ShouldBe(Outcome.Accepted, "the coach of the organisation coaches its teams");
        (await SayAsync(world, project, Assessor.Coach, ProgressLevel.Intent, world.Amara)).ShouldBe(Outcome.NotAllowed);
        (await SayAsync(world, project, Assessor.Team, ProgressLevel.Intent, leilani)).ShouldBe(Outcome.NotAllowed);
        (await SayAsync(world, project, Assessor.Team, ProgressLevel.Intent, farid)).ShouldBe(Outcome.NotAllowed);
        (await SayAsync(world, project, Assessor.Team, ProgressLevel.Intent, world.Ines)).ShouldBe(Outcome.NotAllowed);
        (await SayAsync(world, project, Assessor.Team, ProgressLevel.Intent, world.Otto)).ShouldBe(Outcome.NotFound);

        var view = await FindAsync(world, project, world.Ines);
        (view!.Latest(Assessor.Team)!.Assessment.Level, view.Latest(Assessor.Coach)!.Assessment.Level, view.History.Count).ShouldBe((ProgressLevel.CharterAndTeam, ProgressLevel.Intent, 5));
        await using var db = world.Open();
        (await db.AuditEvents.OrderBy(told => told.Number).LastAsync(Cancel)).Details.ShouldBe("""{"Assessor":"Coach","Level":"Intent"}""");
        JsonSerializer.Serialize(await new ProgressData(db).TellAsync(world.Amara.Person!.Value, Cancel)).ShouldContain("Seen on the ward");
    }

    [Theory]
    [InlineData(0, "Because", "ProgressLevelMissing")]
    [InlineData(11, "Because", "ProgressLevelMissing")]
    [InlineData(3, " ", "ProgressReasonMissing")]
    [InlineData(3, null, "TooLong")]
    public void Refuses_a_level_without_a_reason(int level, string? reason, string words) =>
        ProgressAssessment.Check(new(default, Assessor.Team, (ProgressLevel)level, reason ?? new string('x', 1001))).Refusals.Single().Words.ShouldBe(words);

    [Theory, EachDatabase]
    public async Task What_is_closed_stays_as_it_was(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await Work.CloseAsync(world, project, new(ClosingOutcome.Partly, Shortfalls.None, "", ""), world.Amara);

        (await SayAsync(world, project, Assessor.Team, ProgressLevel.Planning, world.Amara)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await FindAsync(world, project, world.Amara))!.Assessors.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task The_page_names_every_rule_and_takes_what_the_team_says(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        using var browser = await app.SignedInAsync("amara");
        using var program = await app.ProgramOfAsync(amara.Person!.Value);
        var page = $"/projects/{started!.Value.Value}/progress";

        (await RunningApp.SubmitAsync(browser, page, "assess-Team", null, ("TeamLevel", "Planning"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await RunningApp.SubmitAsync(browser, page, "assess-Team", null, ("TeamLevel", "Planning"), ("TeamReason", "We *meet* on Fridays."))).StatusCode.ShouldBe(HttpStatusCode.Found);

        var text = await browser.GetStringAsync(page, Cancel);
        text.ShouldContain("The record shows 0.5: Somebody wants to do it.");
        text.ShouldContain("Not yet recorded in Cairn");
        text.ShouldContain("1.5 – Planning has begun");
        text.ShouldContain("We <em>meet</em> on Fridays.");
        var found = await (await program.SendAsync("GET", "/api" + page)).JsonAsync();
        (found.GetProperty("suggested").GetProperty("points").GetDecimal(), found.GetProperty("team").GetProperty("points").GetDecimal(), found.GetProperty("coach").ValueKind).ShouldBe((0.5m, 1.5m, JsonValueKind.Null));
        found.GetProperty("rules").GetArrayLength().ShouldBe(ProgressRule.All.Count);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Actor> JoinAsync(World world, ProjectId project, ProjectRole role)
    {
        await using var db = world.Open();
        var person = new Actor(new PersonId(Guid.CreateVersion7(world.Clock.GetUtcNow())), role.ToString(), [new(world.Rowan, Role.Member)]);
        db.Add(new ProjectPart(Guid.CreateVersion7(world.Clock.GetUtcNow()), project, person.Person!.Value, role, new(2026, 3, 2)));
        await db.SaveChangesAsync(Cancel);
        return person;
    }

    private static async Task SignAsync(World world, ProjectId project, int number, Actor by)
    {
        await using var db = world.Open();
        (await new SignOffCharterHandler(db, world.Clock).Handle(new(project, number), by, Cancel)).ShouldBe(Outcome.Accepted);
    }

    private static async Task<Outcome> SayAsync(World world, ProjectId project, Assessor assessor, ProgressLevel level, Actor by)
    {
        await using var db = world.Open();
        return await new AssessProgressHandler(db, world.Clock).Handle(new(project, assessor, level, "Seen on the ward"), by, Cancel);
    }

    private static async Task<ProgressView?> FindAsync(World world, ProjectId project, Actor by)
    {
        await using var db = world.Open();
        return await new FindProgress(db, new(db, world.Clock)).Handle(project, by, Cancel);
    }
}
