using System.Net;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

/// <summary>Nobody lets more people see a project by a slip, and its team hears when others can.</summary>
public sealed class ProjectPrivacyTests
{
    [Theory, EachDatabase]
    public async Task More_people_see_it_only_when_that_is_said_once_more(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, _, project) = await StartAsync(app);

        (await DescribeAsync(app, project, amara, PrivacyLevel.Public, 1)).Refusals.Single().ShouldBe(new Refusal("WideningUnsure", "Widen"));
        (await DescribeAsync(app, project, amara, PrivacyLevel.Public, 1, PrivacyLevel.Network)).Refusals.Single().Words.ShouldBe("WideningUnsure", "another level was meant");
        (await DescribeAsync(app, project, amara, PrivacyLevel.Public, 1, PrivacyLevel.Public)).ShouldBe(Outcome.Accepted);
        (await DescribeAsync(app, project, amara, PrivacyLevel.Confidential, 2)).ShouldBe(Outcome.Accepted, "fewer need no second word");
    }

    [Theory, EachDatabase]
    public async Task Its_team_is_told_either_way(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, bo, project) = await StartAsync(app);

        await DescribeAsync(app, project, amara, PrivacyLevel.Public, 1, PrivacyLevel.Public);
        await DescribeAsync(app, project, amara, PrivacyLevel.Confidential, 2);

        await using var db = app.World.Open();
        var told = await db.Notices.Where(notice => notice.Words.StartsWith("NoticeProjectPrivacy")).OrderBy(notice => notice.Id).ToListAsync(Cancel);
        told.Select(notice => (notice.Person, notice.Words)).ShouldBe([(bo, "NoticeProjectPrivacy.Public"), (bo, "NoticeProjectPrivacy.Confidential")]);
    }

    [Theory, EachDatabase]
    public async Task The_form_comes_back_with_what_would_change_and_nothing_is_lost(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (_, _, project) = await StartAsync(app);
        using var browser = await app.SignedInAsync("amara");
        var settings = $"/projects/{project.Value}/settings";
        (string, string)[] written = [("Title", "No falls"), ("Problem", "Falls"), ("Approach", "Improvement"), ("Process", "Varies"), ("Privacy", "Public"), ("Version", "1")];

        var asked = await RunningApp.SubmitAsync(browser, settings, "describe", null, written);

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await asked.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("Anybody will be able to read this project");
        page.ShouldContain("value=\"No falls\"");
        page.ShouldContain("name=\"Widen\" value=\"Public\"");
        (await RunningApp.SendAsync(browser, settings, page, "describe", [.. written, ("Widen", "Public")])).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var nobody = app.Browser();
        (await nobody.GetStringAsync($"/projects/{project.Value}", Cancel)).ShouldContain("No falls");
    }

    [Theory, EachDatabase]
    public async Task Programs_say_it_too(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, _, project) = await StartAsync(app);
        using var program = await app.ProgramOfAsync(amara.Person!.Value);
        var address = $"/api/projects/{project.Value}";

        var asked = await program.SendAsync("PUT", address, new { title = "No falls", problem = "Falls", approach = "Improvement", process = "Varies", privacy = "Public" }, "\"1\"");
        var sure = await program.SendAsync("PUT", address, new { title = "No falls", problem = "Falls", approach = "Improvement", process = "Varies", privacy = "Public", widen = "Public" }, "\"1\"");

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await asked.JsonAsync()).GetProperty("errors").GetProperty("Widen")[0].GetString().ShouldBe("More people would be able to see this. Say once more who, and it is saved.");
        sure.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, EachDatabase]
    public async Task Who_is_told_of_a_project_is_whoever_belongs_there_and_sees_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (_, bo, project) = await StartAsync(app);
        var people = new List<PersonId> { bo };
        foreach (var place in new[] { app.World.Northmoor, app.World.Trust, app.World.Rowan, app.World.Hazel, app.World.Southmere })
        {
            people.Add(await app.AddAsync($"member{people.Count}", place, Role.Member));
            people.Add(await app.AddAsync($"administrator{people.Count}", place, Role.Administrator));
        }

        await using var db = app.World.Open();
        foreach (var (whole, level) in from whole in Enum.GetValues<PrivacyLevel>() from level in Enum.GetValues<PrivacyLevel>() select (whole, level))
        {
            await db.Organisations.Where(o => o.Id == app.World.Trust).ExecuteUpdateAsync(set => set.SetProperty(o => o.Privacy, whole), Cancel);
            await db.Projects.ExecuteUpdateAsync(set => set.SetProperty(p => p.Privacy, level).SetProperty(p => p.Organisation, app.World.Trust), Cancel);
            var one = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == project, Cancel);
            var seeing = new List<PersonId>();
            foreach (var person in people)
            {
                var actor = await app.ActorAsync(person);
                if (await db.ProjectsVisibleTo(actor).AnyAsync(p => p.Id == project, Cancel) && await db.OrganisationsOf(actor).AnyAsync(o => o.Id == one.Organisation, Cancel))
                    seeing.Add(person);
            }

            (await db.SeeingAmongAsync(one, people, Cancel)).ShouldBe(seeing, $"{whole}, {level}");
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(Actor Amara, PersonId Bo, ProjectId Project)> StartAsync(RunningApp app)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var bo = await app.AddAsync("bo", app.World.Rowan, Role.Member);
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        await app.AskAsync((JoinTeamHandler join) => join.Handle(new(started!.Value, bo, ProjectRole.Member, null), amara, Cancel));
        return (amara, bo, started!.Value);
    }

    private static Task<Outcome> DescribeAsync(RunningApp app, ProjectId project, Actor by, PrivacyLevel level, int seen, PrivacyLevel? widen = null) =>
        app.AskAsync((DescribeProjectHandler describe) => describe.Handle(new(project, Work.Falls with { Privacy = level }, seen, widen), by, Cancel));
}
