using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

public sealed class TeamTests
{
    [Theory, EachDatabase]
    public async Task Shows_how_long_after_the_start_a_partner_came(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var carla = await app.AddAsync("carla", app.World.Rowan, Role.Partner);
        app.Clock.Pass(TimeSpan.FromDays(12));

        (await Join(app, project, carla, ProjectRole.PatientPartner, amara)).ShouldBe(Outcome.Accepted);

        var team = await app.AskAsync((FindTeam find) => find.Handle(project, amara, Cancel));
        team!.Now.Select(row => (row.Name, row.Part.Role, row.DaysFromStart)).ShouldBe([("amara", ProjectRole.Lead, 0), ("carla", ProjectRole.PatientPartner, 12)]);
        await using var db = app.World.Open();
        (await db.Notices.SingleAsync(notice => notice.Person == carla, Cancel)).Words.ShouldBe("NoticeProjectPartner");
        (await db.AuditEvents.Where(e => e.Subject == project.Subject).Select(e => e.Details).ToListAsync(Cancel)).ShouldAllBe(details => !details.Contains("carla"));
    }

    [Theory, EachDatabase]
    public async Task Takes_only_people_of_the_place_each_part_once_and_not_from_tomorrow(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var otto = await app.AddAsync("otto", app.World.Southmere, Role.Administrator);
        var hana = await app.AddAsync("hana", app.World.Hazel, Role.Member);
        var farid = await app.AddAsync("farid", app.World.Trust, Role.Sponsor);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));

        (await Join(app, project, otto, ProjectRole.Member, amara)).Refusals.Single().Words.ShouldBe("ProjectPersonElsewhere");
        (await Join(app, project, hana, ProjectRole.Member, ines)).Refusals.Single().Words.ShouldBe("ProjectPersonElsewhere");
        (await Join(app, project, farid, (ProjectRole)9, amara)).Refusals.Single().Words.ShouldBe("ProjectRoleMissing");
        (await Join(app, project, farid, ProjectRole.Sponsor, amara, new DateOnly(2999, 1, 1))).Refusals.Single().Words.ShouldBe("ProjectJoinedLater");
        (await Join(app, project, farid, ProjectRole.Sponsor, amara)).ShouldBe(Outcome.Accepted);
        (await Join(app, project, farid, ProjectRole.Sponsor, amara)).Refusals.Single().Words.ShouldBe("ProjectPartHeld");
        (await Join(app, project, farid, ProjectRole.Member, await app.ActorAsync(farid))).ShouldBe(Outcome.NotAllowed);
    }

    [Theory, EachDatabase]
    public async Task Another_part_has_words_of_its_own_and_the_known_ones_have_none(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var bo = await app.AddAsync("bo", app.World.Rowan, Role.Member);

        (await Called(app, project, bo, ProjectRole.Other, " ", amara)).Refusals.Single().Words.ShouldBe("ProjectRoleUncalled");
        (await Called(app, project, bo, ProjectRole.Finance, "Pharmacist", amara)).Refusals.Single().Words.ShouldBe("ProjectRoleCalled");
        (await Called(app, project, bo, ProjectRole.Other, new string('x', 61), amara)).Refusals.Single().Words.ShouldBe("TooLong");
        (await Called(app, project, bo, ProjectRole.Finance, "", amara)).ShouldBe(Outcome.Accepted);
        (await Called(app, project, bo, ProjectRole.Other, "Pharmacist ", amara)).ShouldBe(Outcome.Accepted);
        (await Called(app, project, bo, ProjectRole.Other, "Pharmacist", amara)).Refusals.Single().Words.ShouldBe("ProjectPartHeld");

        using var browser = await app.SignedInAsync("amara");
        var page = await browser.GetStringAsync($"/projects/{project.Value}/team", Cancel);
        page.ShouldContain(">Finance</span>");
        page.ShouldContain(">Pharmacist</span>");
    }

    [Theory, EachDatabase]
    public async Task Somebody_always_leads_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var tomasz = await app.AddAsync("tomasz", app.World.Rowan, Role.Lead);
        await using var db = app.World.Open();
        var part = (await db.ProjectParts.SingleAsync(Cancel)).Id;

        (await app.AskAsync((LeaveTeamHandler leave) => leave.Handle(new(part), amara, Cancel))).Refusals.Single().Words.ShouldBe("ProjectLastLead");
        (await app.AskAsync((HandOverHandler over) => over.Handle(new(project, tomasz), amara, Cancel))).ShouldBe(Outcome.Accepted);

        var team = await app.AskAsync((FindTeam find) => find.Handle(project, amara, Cancel));
        team!.Now.Select(row => row.Name).ShouldBe(["tomasz"]);
        team.Before.Select(row => row.Name).ShouldBe(["amara"]);
        team.View.IsRunByActor.ShouldBeFalse("it is handed over");
        (await db.Notices.SingleAsync(notice => notice.Person == tomasz, Cancel)).Address.ShouldBe($"/projects/{project.Value}/brief");
        (await app.AskAsync((HandOverHandler over) => over.Handle(new(project, tomasz), amara, Cancel))).ShouldBe(Outcome.NotAllowed);
    }

    [Theory, EachDatabase]
    public async Task One_leaves_by_oneself_and_others_only_from_what_one_runs(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var bo = await app.ActorAsync(await app.AddAsync("bo", app.World.Rowan, Role.Member));
        var carla = await app.ActorAsync(await app.AddAsync("carla", app.World.Rowan, Role.Partner));
        await Join(app, project, bo.Person!.Value, ProjectRole.Member, amara);
        await using var db = app.World.Open();
        var part = (await db.ProjectParts.SingleAsync(one => one.Person == bo.Person, Cancel)).Id;

        (await app.AskAsync((LeaveTeamHandler leave) => leave.Handle(new(part), carla, Cancel))).ShouldBe(Outcome.NotAllowed);
        (await app.AskAsync((LeaveTeamHandler leave) => leave.Handle(new(part), bo, Cancel))).ShouldBe(Outcome.Accepted);
        (await app.AskAsync((LeaveTeamHandler leave) => leave.Handle(new(part), bo, Cancel))).ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task A_name_finds_somebody_and_half_a_name_those_who_fit(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var bo = await app.AddAsync("Bo", app.World.Rowan, Role.Member);
        await app.AddAsync("Boris", app.World.Rowan, Role.Member);

        (await Seek(app, project, " bo ", amara)).Meant.ShouldBe(bo);
        (await Seek(app, project, "bo@example.org", amara)).Meant.ShouldBe(bo);
        (await Seek(app, project, "o", amara)).Choices.Select(one => one.Name).ShouldBe(["Bo", "Boris"]);
        (await Seek(app, project, "Zed", amara)).Refusal("Who")!.Words.ShouldBe("TeammateNone");
    }

    [Theory, EachDatabase]
    public async Task Who_is_forgotten_leaves_the_team_and_was_told_of_it_before(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var data = app.AskAsync((IEnumerable<IPersonalData> kept) => kept.Single(part => part.Part == "projects").TellAsync(amara.Person!.Value, Cancel));
        System.Text.Json.JsonSerializer.Serialize(await data).ShouldContain("Fewer falls");

        await app.AskAsync(async (IEnumerable<IPersonalData> kept) =>
        {
            await kept.Single(part => part.Part == "projects").ForgetAsync(amara.Person!.Value, Cancel);
            return true;
        });

        await using var db = app.World.Open();
        (await db.ProjectParts.SingleAsync(part => part.Project == project, Cancel)).Left.ShouldNotBeNull();
    }

    [Theory, EachDatabase]
    public async Task Projects_go_along_when_their_place_becomes_another(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (_, project) = await StartAsync(app);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));

        (await app.AskAsync((MergeOrganisationHandler merge) => merge.Handle(new(app.World.Rowan, app.World.Hazel, 1), ines, Cancel))).ShouldBe(Outcome.Accepted);

        (await app.AskAsync((FindProject find) => find.Handle(project, ines, Cancel)))!.Place!.Name.ShouldBe("Hazel ward");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(Actor Amara, ProjectId Project)> StartAsync(RunningApp app)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        return (amara, started!.Value);
    }

    private static Task<Outcome> Join(RunningApp app, ProjectId project, PersonId person, ProjectRole role, Actor by, DateOnly? since = null) =>
        app.AskAsync((JoinTeamHandler join) => join.Handle(new(project, person, role, since), by, Cancel));

    private static Task<Outcome> Called(RunningApp app, ProjectId project, PersonId person, ProjectRole role, string called, Actor by) =>
        app.AskAsync((JoinTeamHandler join) => join.Handle(new(project, person, role, null, called), by, Cancel));

    private static Task<Teammates> Seek(RunningApp app, ProjectId project, string written, Actor by) => app.AskAsync((FindTeammates find) => find.Handle(project, written, by, Cancel));
}
