using System.Net;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

/// <summary>Who can see a project and who has looked is told to the people of its organisation.</summary>
public sealed class ProjectVisibilityTests
{
    [Theory, EachDatabase]
    public async Task The_people_of_the_organisation_see_a_usual_project(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("hanna", app.World.Hazel, Role.Member);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var project = await StartAsync(app, amara, PrivacyLevel.Organisation, app.World.Trust);

        var seen = await FindAsync(app, project, amara);

        seen.CanSee.Select(seer => seer.Name).ShouldBe(["amara", "ines"]);
        seen.OthersBelow.ShouldBe(1, "hanna, of another ward");
    }

    [Theory, EachDatabase]
    public async Task Its_team_and_those_who_run_the_organisation_see_a_confidential_one(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var bo = await app.AddAsync("bo", app.World.Rowan, Role.Member);
        var lee = await app.AddAsync("lee", app.World.Rowan, Role.Member);
        await app.AddAsync("coach", app.World.Trust, Role.Coach);
        var ines = await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var project = await StartAsync(app, amara, PrivacyLevel.Confidential, app.World.Rowan);
        foreach (var member in new[] { bo, lee })
            (await app.AskAsync(async (JoinTeamHandler join) => await join.Handle(new(project, member, ProjectRole.Member, null), await app.ActorAsync(ines), Cancel))).IsAccepted.ShouldBeTrue();
        (await app.AskAsync(async (JoinTeamHandler join) => await join.Handle(new(project, ines, ProjectRole.DataLead, null), await app.ActorAsync(ines), Cancel))).IsAccepted.ShouldBeTrue();
        await using (var db = app.World.Open())
        {
            db.Add(new Deactivation(lee.Value, ines, app.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        var seen = await FindAsync(app, project, amara);

        seen.CanSee.Select(seer => (seer.Name, string.Join(' ', seer.Roles.Select(held => held.Role)), string.Join(' ', seer.Parts.Select(part => part.Role)))).ShouldBe([("ines", "Administrator", "DataLead"), ("amara", "", "Lead"), ("bo", "", "Member")]);
        seen.OthersBelow.ShouldBe(0);
        using var browser = await app.SignedInAsync("amara");
        var page = await browser.GetStringAsync($"/projects/{project.Value}/visibility", Cancel);
        page.ShouldContain("Confidential: only its team");
        page.ShouldContain("Member, in the team");
        page.ShouldContain("Administrator, Northmoor; Data lead, in the team");
        page.ShouldNotContain("coach");
    }

    [Theory, EachDatabase]
    public async Task Whoever_reads_a_part_of_a_project_has_looked_at_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var parts = new[] { "", "/aim", "/charter", "/journal", "/diagrams", "/team", "/history", "/visibility", "/instruments", "/progress", "/equity", "/involvement" };
        using var browser = await app.SignedInAsync("amara");
        using var program = await app.ProgramOfAsync(amara, TokenScopes.Read);

        foreach (var address in parts.Select(part => "/projects/{id}" + part).Concat(["/api/projects/{id}", "/api/projects/{id}/journal", "/api/projects/{id}/team", "/api/projects/{id}/visibility"]))
        {
            var project = await StartAsync(app, amara, PrivacyLevel.Organisation, app.World.Rowan);
            var client = address.StartsWith("/api", StringComparison.Ordinal) ? program : browser;
            (await client.GetAsync(address.Replace("{id}", project.Value.ToString(), StringComparison.Ordinal), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, address);
            await using var db = app.World.Open();
            (await db.Looks.Where(look => look.Subject == project.Subject).Select(look => look.Person).ToListAsync(Cancel)).ShouldBe([amara.Value], address);
        }
    }

    [Theory, EachDatabase]
    public async Task Who_looked_is_told_by_name_to_those_who_may_know_of_them(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var hanna = await app.AddAsync("hanna", app.World.Hazel, Role.Member);
        var ines = await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var project = await StartAsync(app, amara, PrivacyLevel.Public, app.World.Rowan);
        await using (var db = app.World.Open())
        {
            foreach (var person in new[] { hanna, ines })
                await db.LookAtAsync(project.Subject, person.Value, app.Clock.GetUtcNow(), Cancel);
        }

        var seen = await FindAsync(app, project, amara);
        seen.HaveLooked.Told.Select(look => look.Name).ShouldBe(["amara", "ines"]);
        seen.HaveLooked.Others.ShouldBe(1);

        using var program = await app.ProgramOfAsync(amara, TokenScopes.Read);
        var resource = await (await program.GetAsync($"/api/projects/{project.Value}/visibility", Cancel)).JsonAsync();
        resource.GetProperty("haveLooked").GetArrayLength().ShouldBe(2);
        resource.GetProperty("othersLooked").GetInt32().ShouldBe(1);
        (await app.AskAsync(async (FindProjectVisibility find) => await find.Handle(project, await app.ActorAsync(hanna), Cancel))).ShouldBeNull("she reads the public project, not who looked");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<ProjectVisibilityView> FindAsync(RunningApp app, ProjectId id, PersonId person) =>
        (await app.AskAsync(async (FindProjectVisibility find) => await find.Handle(id, await app.ActorAsync(person), Cancel))).ShouldNotBeNull();

    private static async Task<ProjectId> StartAsync(RunningApp app, PersonId person, PrivacyLevel privacy, OrganisationId place)
    {
        var by = place == app.World.Trust ? app.World.Ines : await app.ActorAsync(person);
        return (await app.AskAsync((StartProjectHandler start) => start.Handle(new(place, Work.Falls with { Privacy = privacy }), by, Cancel))).Started.ShouldNotBeNull();
    }
}
