using System.Text.Json;
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
        (await MattersAsync(app, project, ines)).ShouldBe([LooseMatter.Standing, LooseMatter.Promises, LooseMatter.Telling, LooseMatter.Access], "what only she knew is still to be asked");
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
    public async Task What_was_ticked_off_by_mistake_is_taken_back(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var bo = await app.AddAsync("bo", app.World.Rowan, Role.Member);
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        var project = started!.Value;
        await app.AskAsync((JoinTeamHandler join) => join.Handle(new(project, bo, ProjectRole.DataLead, null), amara, Cancel));
        await using var db = app.World.Open();
        await app.AskAsync(async (LeaveTeamHandler leave) => await leave.Handle(new((await db.ProjectParts.SingleAsync(one => one.Project == project && one.Person == bo, Cancel)).Id), amara, Cancel));
        var end = await db.LooseEnds.AsNoTracking().SingleAsync(one => one.Project == project && one.Matter == LooseMatter.Access, Cancel);
        using var browser = await app.SignedInAsync("amara");

        await RunningApp.SubmitAsync(browser, $"/projects/{project.Value}/team", "settle", null, ("Row", end.Id.ToString()));
        (await browser.GetStringAsync($"/projects/{project.Value}/team", Cancel)).ShouldContain("Not settled after all");

        (await RunningApp.SubmitAsync(browser, $"/projects/{project.Value}/team", "unsettle", null, ("Row", end.Id.ToString()))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        (await db.LooseEnds.AsNoTracking().SingleAsync(one => one.Id == end.Id, Cancel)).Settled.ShouldBeNull();
        (await app.AskAsync((TakeBackSettlementHandler takeBack) => takeBack.Handle(new(end.Id), amara, Cancel))).Refusals.Single().Words.ShouldBe("LooseEndNotSettled");
    }

    [Theory, EachDatabase]
    public async Task Whoever_hands_over_stays_in_the_team_where_the_form_says_so(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var bo = await app.ActorAsync(await app.AddAsync("bo", app.World.Rowan, Role.Member));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        var project = started!.Value;
        using var browser = await app.SignedInAsync("amara");
        (await browser.GetStringAsync($"/projects/{project.Value}/team", Cancel)).ShouldContain("stays in the team as a member");

        await RunningApp.SubmitAsync(browser, $"/projects/{project.Value}/team", "hand-over", null, ("NewLead", "bo"), ("Stays", "true"));

        await using var db = app.World.Open();
        (await db.ProjectParts.Where(part => part.Project == project && part.Left == null).OrderBy(part => part.Role).Select(part => new { part.Person, part.Role }).ToListAsync(Cancel))
            .Select(part => (part.Person, part.Role)).ShouldBe([(bo.Person!.Value, ProjectRole.Lead), (amara.Person!.Value, ProjectRole.Member)], ignoreOrder: true);
        (await app.AskAsync((HandOverHandler over) => over.Handle(new(project, amara.Person!.Value), bo, Cancel))).ShouldBe(Outcome.Accepted);
        (await db.ProjectParts.CountAsync(part => part.Project == project && part.Person == bo.Person && part.Left == null, Cancel)).ShouldBe(0, "nobody said that he stays");
    }

    [Theory, EachDatabase]
    public async Task An_ordinary_hand_over_leaves_a_list_to_the_new_lead(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, ines, project) = await StartAsync(app);
        var bo = await app.ActorAsync(await app.AddAsync("bo", app.World.Rowan, Role.Member));

        (await app.AskAsync((HandOverHandler over) => over.Handle(new(project, bo.Person!.Value), amara, Cancel))).ShouldBe(Outcome.Accepted);

        (await MattersAsync(app, project, bo)).ShouldBe([LooseMatter.Standing, LooseMatter.Promises, LooseMatter.Telling, LooseMatter.Access]);
        await using var db = app.World.Open();
        (await db.Notices.Select(notice => notice.Words).ToListAsync(Cancel)).ShouldBe(["NoticeProjectHandedOver"], "one notice is enough, and those who run the place need none");
        using var browser = await app.SignedInAsync("bo");
        (await browser.GetStringAsync($"/projects/{project.Value}/team", Cancel)).ShouldContain("What did they promise, to whom, and until when?");
    }

    [Theory, EachDatabase]
    public async Task A_lead_who_goes_leaves_a_list_to_the_other_lead(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, _, project) = await StartAsync(app);
        var bo = await app.ActorAsync(await app.AddAsync("bo", app.World.Rowan, Role.Member));
        await JoinAsync(app, project, bo.Person!.Value, ProjectRole.Lead, amara);
        await using var db = app.World.Open();
        var part = await db.ProjectParts.SingleAsync(held => held.Person == amara.Person, Cancel);

        (await app.AskAsync((LeaveTeamHandler leave) => leave.Handle(new(part.Id), amara, Cancel))).ShouldBe(Outcome.Accepted);

        (await MattersAsync(app, project, bo)).ShouldBe([LooseMatter.Standing, LooseMatter.Promises, LooseMatter.Telling, LooseMatter.Access]);
    }

    [Theory, EachDatabase]
    public async Task Where_the_data_are_is_asked_also_when_somebody_looks_after_them_again(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, _, project) = await StartAsync(app);
        var (bo, farid) = (await app.ActorAsync(await app.AddAsync("bo", app.World.Rowan, Role.Member)), await app.AddAsync("farid", app.World.Rowan, Role.Member));
        await JoinAsync(app, project, bo.Person!.Value, ProjectRole.DataLead, amara);
        await using var db = app.World.Open();
        var part = await db.ProjectParts.SingleAsync(held => held.Person == bo.Person, Cancel);
        await app.AskAsync((LeaveTeamHandler leave) => leave.Handle(new(part.Id), bo, Cancel));
        (await MattersAsync(app, project, amara)).ShouldBe([LooseMatter.Who, LooseMatter.Access]);

        await JoinAsync(app, project, farid, ProjectRole.DataLead, amara);

        (await MattersAsync(app, project, amara)).ShouldBe([LooseMatter.Access]);
        JsonSerializer.Serialize(await new ProjectsData(db, app.World.Clock).TellAsync(bo.Person!.Value, Cancel)).ShouldContain("LooseEnds\":[{", Case.Sensitive, "it is kept about him");
    }

    [Theory, EachDatabase]
    public async Task Opened_again_it_asks_what_those_left_behind_who_went_meanwhile(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, ines, project) = await StartAsync(app);
        var bo = await app.AddAsync("bo", app.World.Rowan, Role.Member);
        await JoinAsync(app, project, bo, ProjectRole.DataLead, amara);
        await app.AskAsync((CloseProjectHandler close) => close.Handle(new(project, new(ClosingOutcome.Achieved, Shortfalls.None, "", "")), amara, Cancel));
        await using var db = app.World.Open();
        var membership = await db.Memberships.SingleAsync(held => held.Person == bo, Cancel);
        await app.AskAsync((EndMembershipHandler end) => end.Handle(new(membership.Id), ines, Cancel));
        await app.AskAsync((DeactivateAccountHandler deactivate) => deactivate.Handle(new(amara.Person!.Value), ines, Cancel));
        (await db.LooseEnds.AnyAsync(Cancel)).ShouldBeFalse();

        (await app.AskAsync((ReopenProjectHandler reopen) => reopen.Handle(new(project), ines, Cancel))).ShouldBe(Outcome.Accepted);

        (await RolesAsync(app, project, ines)).ShouldBe([(ProjectRole.Lead, "amara"), (ProjectRole.DataLead, "bo")]);
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
        return (await app.AskAsync((FindLooseEnds ends) => ends.Handle(view!, Cancel))).Where(row => row.End.Matter == LooseMatter.Who).Select(row => (row.End.Role, row.Name));
    }

    private static async Task<IEnumerable<LooseMatter>> MattersAsync(RunningApp app, ProjectId project, Actor by)
    {
        var view = await app.AskAsync((FindProject find) => find.Handle(project, by, Cancel));
        return (await app.AskAsync((FindLooseEnds ends) => ends.Handle(view!, Cancel))).Select(row => row.End.Matter);
    }
}
