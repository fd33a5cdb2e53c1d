using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

/// <summary>Nothing depends on one person's account: whoever goes, the project stays, says what is to be settled, and somebody else can lead it.</summary>
public sealed class LeaverTests
{
    [Theory, EachDatabase]
    public async Task The_only_lead_is_deactivated_and_an_administrator_hands_over(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, ines, project) = await StartAsync(app);
        var tomasz = await app.AddAsync("tomasz", app.World.Rowan, Role.Lead);

        (await app.AskAsync((DeactivateAccountHandler deactivate) => deactivate.Handle(new(amara.Person!.Value), ines, Cancel))).ShouldBe(Outcome.Accepted);

        (await RolesAsync(app, project, ines)).ShouldBe([(ProjectRole.Lead, "amara")]);
        using var browser = await app.SignedInAsync("ines");
        (await browser.GetStringAsync("/projects", Cancel)).ShouldContain("Nobody leads it");
        (await browser.GetStringAsync($"/projects/{project.Value}", Cancel)).ShouldContain("Nobody leads it now.");
        await using var db = app.World.Open();
        (await db.Notices.SingleAsync(notice => notice.Person == ines.Person, Cancel)).Words.ShouldBe("NoticeLooseEnds");
        (await db.ProjectParts.SingleAsync(Cancel)).Left.ShouldBeNull("she may come back");

        (await app.AskAsync((HandOverHandler over) => over.Handle(new(project, tomasz), ines, Cancel))).ShouldBe(Outcome.Accepted);

        (await RolesAsync(app, project, ines)).ShouldBeEmpty("somebody leads it again");
        (await browser.GetStringAsync("/projects", Cancel)).ShouldNotContain("Nobody leads it");
    }

    [Theory, EachDatabase]
    public async Task The_only_lead_is_forgotten_and_an_administrator_hands_over(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, ines, project) = await StartAsync(app);
        var tomasz = await app.AddAsync("tomasz", app.World.Rowan, Role.Lead);
        await app.AskAsync((DeactivateAccountHandler deactivate) => deactivate.Handle(new(amara.Person!.Value), ines, Cancel));

        (await app.AskAsync((BeForgottenHandler forget) => forget.Handle(new(amara.Person!.Value, IsSure: true), ines, Cancel))).ShouldBe(Outcome.Accepted);

        (await RolesAsync(app, project, ines)).ShouldBe([(ProjectRole.Lead, "")], "once is enough, and nobody is named");
        (await app.AskAsync((FindProject find) => find.Handle(project, ines, Cancel)))!.IsLed.ShouldBeFalse();
        (await app.AskAsync((HandOverHandler over) => over.Handle(new(project, tomasz), ines, Cancel))).ShouldBe(Outcome.Accepted);
        (await app.AskAsync((FindProject find) => find.Handle(project, ines, Cancel)))!.IsLed.ShouldBeTrue();
    }

    [Theory, EachDatabase]
    public async Task Who_leaves_the_organisation_leaves_its_teams_and_what_only_they_did_is_to_be_settled(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, ines, project) = await StartAsync(app);
        var (farid, bo) = (await app.AddAsync("farid", app.World.Trust, Role.Sponsor), await app.AddAsync("bo", app.World.Rowan, Role.Member));
        await JoinAsync(app, project, farid, ProjectRole.Sponsor, amara);
        await JoinAsync(app, project, farid, ProjectRole.Member, amara);
        await JoinAsync(app, project, farid, ProjectRole.DataLead, amara);
        await JoinAsync(app, project, bo, ProjectRole.DataLead, amara);
        await using var db = app.World.Open();
        var membership = await db.Memberships.SingleAsync(held => held.Person == farid, Cancel);

        (await app.AskAsync((EndMembershipHandler end) => end.Handle(new(membership.Id), ines, Cancel))).ShouldBe(Outcome.Accepted);

        (await RolesAsync(app, project, ines)).ShouldBe([(ProjectRole.Sponsor, "farid")], "Bo looks after the data too");
        (await db.ProjectParts.CountAsync(part => part.Person == farid && part.Left != null, Cancel)).ShouldBe(3);
        (await db.Notices.Where(notice => notice.Words == "NoticeLooseEnds").Select(notice => notice.Person).ToListAsync(Cancel)).ShouldBe([amara.Person!.Value, ines.Person!.Value], ignoreOrder: true);
        (await db.AuditEvents.Where(e => e.Deed == "LooseEndsLeft").Select(e => e.Details).SingleAsync(Cancel)).ShouldBe("""{"Roles":["Sponsor"]}""");
    }

    [Theory, EachDatabase]
    public async Task What_is_left_behind_is_ticked_off_or_no_longer_needed(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, _, project) = await StartAsync(app);
        var bo = await app.ActorAsync(await app.AddAsync("bo", app.World.Rowan, Role.Member));
        await JoinAsync(app, project, bo.Person!.Value, ProjectRole.Coach, amara);
        await JoinAsync(app, project, bo.Person!.Value, ProjectRole.Other, amara, "Pharmacist");
        await using var db = app.World.Open();
        foreach (var part in await db.ProjectParts.Where(part => part.Person == bo.Person).Select(part => part.Id).ToListAsync(Cancel))
            (await app.AskAsync((LeaveTeamHandler leave) => leave.Handle(new(part), bo, Cancel))).ShouldBe(Outcome.Accepted);
        (await RolesAsync(app, project, amara)).ShouldBe([(ProjectRole.Coach, "bo"), (ProjectRole.Other, "bo")]);
        var ends = await db.LooseEnds.OrderBy(end => end.Role).Select(end => end.Id).ToListAsync(Cancel);

        (await SettleAsync(app, ends[0], Settlement.Done, bo)).ShouldBe(Outcome.NotAllowed);
        (await SettleAsync(app, ends[0], (Settlement)9, amara)).Refusals.Single().Words.ShouldBe("SettlementMissing");
        (await SettleAsync(app, ends[0], Settlement.NotNeeded, amara)).ShouldBe(Outcome.Accepted);
        (await SettleAsync(app, ends[0], Settlement.Done, amara)).Refusals.Single().Words.ShouldBe("LooseEndSettledAlready");
        using var browser = await app.SignedInAsync("amara");
        (await browser.GetStringAsync($"/projects/{project.Value}", Cancel)).ShouldContain("Pharmacist");
        (await RunningApp.SubmitAsync(browser, $"/projects/{project.Value}/team", "settle", null, ("Row", ends[1].ToString()))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        (await RolesAsync(app, project, amara)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_to_be_settled_in_what_is_closed(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, ines, project) = await StartAsync(app);
        await app.AskAsync((CloseProjectHandler close) => close.Handle(new(project, new(ClosingOutcome.Achieved, Shortfalls.None, "", "")), amara, Cancel));

        await app.AskAsync((DeactivateAccountHandler deactivate) => deactivate.Handle(new(amara.Person!.Value), ines, Cancel));

        await using var db = app.World.Open();
        (await db.LooseEnds.AnyAsync(Cancel)).ShouldBeFalse();
        (await app.AskAsync((ListProjects list) => list.Handle(new(), ines, new(), Cancel))).Rows.Single().IsLed.ShouldBeTrue("it needs nobody any more");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(Actor Amara, Actor Ines, ProjectId Project)> StartAsync(RunningApp app)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        return (amara, ines, started!.Value);
    }

    private static async Task JoinAsync(RunningApp app, ProjectId project, PersonId person, ProjectRole role, Actor by, string called = "") =>
        (await app.AskAsync((JoinTeamHandler join) => join.Handle(new(project, person, role, null, called), by, Cancel))).ShouldBe(Outcome.Accepted);

    private static Task<Outcome> SettleAsync(RunningApp app, Guid end, Settlement how, Actor by) => app.AskAsync((SettleLooseEndHandler settle) => settle.Handle(new(end, how), by, Cancel));

    private static async Task<IEnumerable<(ProjectRole Role, string Name)>> RolesAsync(RunningApp app, ProjectId project, Actor by)
    {
        var view = await app.AskAsync((FindProject find) => find.Handle(project, by, Cancel));
        return (await app.AskAsync((FindLooseEnds ends) => ends.Handle(view!, Cancel))).Select(row => (row.End.Role, row.Name));
    }
}
