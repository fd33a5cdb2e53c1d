using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

/// <summary>Ines runs Northmoor, which wants to approve charters; Amara leads a project of its ward Rowan.</summary>
public sealed class ApprovalTests
{
    [Theory, EachDatabase]
    public async Task Is_asked_for_only_where_the_organisation_or_one_above_it_wants_to(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, ines, project) = await StartAsync(app);

        (await HandInAsync(app, project, 1, amara)).Refusals.Single().Words.ShouldBe("CharterNeedsNoApproval");
        (await DecideAsync(app, app.World.Northmoor, amara)).ShouldBe(Outcome.NotAllowed);
        (await DecideAsync(app, app.World.Southmere, ines)).ShouldBe(Outcome.NotFound);
        (await DecideAsync(app, app.World.Northmoor, ines)).ShouldBe(Outcome.Accepted);
        (await DecideAsync(app, app.World.Northmoor, ines)).ShouldBe(Outcome.Overtaken);

        (await HandInAsync(app, project, 2, amara)).ShouldBe(Outcome.Overtaken);
        (await HandInAsync(app, project, 1, amara)).ShouldBe(Outcome.Accepted);
        (await HandInAsync(app, project, 1, amara)).Refusals.Single().Words.ShouldBe("CharterHandedInAlready");
        await using var db = app.World.Open();
        (await db.Notices.SingleAsync(notice => notice.Person == ines.Person, Cancel)).Words.ShouldBe("NoticeCharterHandedIn");
        (await db.AuditEvents.Where(e => e.Subject == app.World.Northmoor.Subject).Select(e => e.Details).ToListAsync(Cancel)).ShouldContain("""{"before":false,"NeedsApproval":true}""");
    }

    [Theory, EachDatabase]
    public async Task Is_sent_back_with_words_then_approved_and_void_after_a_change(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, ines, project) = await StartAsync(app);
        await DecideAsync(app, app.World.Northmoor, ines);

        (await AnswerAsync(app, project, 1, true, "", ines)).Refusals.Single().Words.ShouldBe("CharterNotHandedIn");
        await HandInAsync(app, project, 1, amara);
        (await AnswerAsync(app, project, 1, false, " ", ines)).Refusals.Single().Words.ShouldBe("CharterSentBackUnsaid");
        (await AnswerAsync(app, project, 1, false, "Say who looks after the lights.", ines)).ShouldBe(Outcome.Accepted);
        (await AnswerAsync(app, project, 1, true, "", ines)).Refusals.Single().Words.ShouldBe("CharterAnsweredAlready");
        (await FindAsync(app, project, amara)).Review!.Words.ShouldBe("Say who looks after the lights.");

        await WriteAsync(app, project, Work.Charter with { Sustaining = "The night nurse" }, 1, amara);
        (await FindAsync(app, project, amara)).Review.ShouldBeNull();
        await HandInAsync(app, project, 2, amara);
        (await AnswerAsync(app, project, 2, true, "", ines)).ShouldBe(Outcome.Accepted);
        (await FindAsync(app, project, amara)).Review!.IsApproved.ShouldBe(true);

        await WriteAsync(app, project, Work.Charter with { Scope = "Nights" }, 2, amara);
        (await FindAsync(app, project, amara)).Review.ShouldBeNull();
        await using var db = app.World.Open();
        (await db.Notices.Where(notice => notice.Person == amara.Person).OrderBy(notice => notice.At).Select(notice => notice.Words).ToListAsync(Cancel)).ShouldBe(["NoticeCharterSentBack", "NoticeCharterApproved"]);
        (await db.AuditEvents.Where(e => e.Subject == project.Subject).OrderBy(e => e.Number).Select(e => e.Deed).ToListAsync(Cancel))
            .ShouldBe(["ProjectStarted", "CharterWritten", "CharterHandedIn", "CharterSentBack", "CharterWritten", "CharterHandedIn", "CharterApproved", "CharterWritten"]);
    }

    [Theory, EachDatabase]
    public async Task Nobody_approves_what_they_lead_and_where_several_want_to_the_highest_does(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, ines, project) = await StartAsync(app);
        var hana = await app.ActorAsync(await app.AddAsync("hana", app.World.Rowan, Role.Administrator));
        await DecideAsync(app, app.World.Rowan, hana);
        await HandInAsync(app, project, 1, amara);
        (await AnswerAsync(app, project, 1, true, "", amara)).ShouldBe(Outcome.NotAllowed);
        (await AnswerAsync(app, project, 1, true, "", app.World.Otto)).ShouldBe(Outcome.NotFound);
        (await FindAsync(app, project, hana)).CanAnswer.ShouldBeTrue();

        await DecideAsync(app, app.World.Northmoor, ines);
        (await AnswerAsync(app, project, 1, true, "", hana)).ShouldBe(Outcome.NotAllowed, "Northmoor is above the ward");

        (await app.AskAsync((HandOverHandler over) => over.Handle(new(project, ines.Person!.Value), ines, Cancel))).ShouldBe(Outcome.Accepted);
        (await AnswerAsync(app, project, 1, true, "", ines)).ShouldBe(Outcome.NotAllowed, "she leads it");
    }

    [Theory, EachDatabase]
    public async Task Is_done_on_the_pages_and_by_programs(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, ines, project) = await StartAsync(app);
        using var runs = await app.SignedInAsync("ines");
        using var leads = await app.SignedInAsync("amara");
        var (rule, charter) = ($"/organisations/{app.World.Trust.Value}/projects/settings", $"/projects/{project.Value}/charter");

        (await RunningApp.SubmitAsync(runs, rule, "charter-rule", null, ("NeedsApproval", "true"), ("Version", "0"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        (await leads.GetStringAsync(charter, Cancel)).ShouldContain("This version is not handed in yet.");
        (await RunningApp.SubmitAsync(leads, charter, "hand-in", null, ("HandedIn", "1"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        (await RunningApp.SubmitAsync(runs, charter, "answer", null, ("Answered", "1"), ("Approve", "false"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        (await RunningApp.SubmitAsync(runs, charter, "answer", null, ("Answered", "1"), ("Approve", "false"), ("Said", "Say who measures."))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        (await leads.GetStringAsync(charter, Cancel)).ShouldContain("Say who measures.");

        using var program = await app.ProgramOfAsync(amara.Person!.Value);
        var answer = await (await program.SendAsync("GET", "/api" + charter)).JsonAsync();
        (answer.GetProperty("needsApproval").GetBoolean(), answer.GetProperty("review").GetProperty("isApproved").GetBoolean()).ShouldBe((true, false));
        using var other = await app.ProgramOfAsync(ines.Person!.Value);
        (await other.SendAsync("PUT", $"/api/organisations/{app.World.Trust.Value}/charter-rule", new { needsApproval = false }, "\"1\"")).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(Actor Amara, Actor Ines, ProjectId Project)> StartAsync(RunningApp app)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        await WriteAsync(app, started!.Value, Work.Charter, 0, amara);
        return (amara, ines, started.Value);
    }

    private static Task<Outcome> WriteAsync(RunningApp app, ProjectId project, CharterText text, int seen, Actor by) => app.AskAsync((WriteCharterHandler write) => write.Handle(new(project, text, seen), by, Cancel));

    private static Task<Outcome> DecideAsync(RunningApp app, OrganisationId place, Actor by) => app.AskAsync((SetCharterRuleHandler set) => set.Handle(new(place, NeedsApproval: true, SeenVersion: 0), by, Cancel));

    private static Task<Outcome> HandInAsync(RunningApp app, ProjectId project, int number, Actor by) => app.AskAsync((HandInCharterHandler handIn) => handIn.Handle(new(project, number), by, Cancel));

    private static Task<Outcome> AnswerAsync(RunningApp app, ProjectId project, int number, bool isApproved, string words, Actor by) =>
        app.AskAsync((AnswerCharterHandler answer) => answer.Handle(new(project, number, isApproved, words), by, Cancel));

    private static async Task<CharterView> FindAsync(RunningApp app, ProjectId project, Actor by) => (await app.AskAsync((FindCharter find) => find.Handle(project, by, Cancel)))!;
}
