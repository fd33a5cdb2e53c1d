using System.Net;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Projects;

/// <summary>What people do on the pages, from the first day of a project to its end.</summary>
public sealed class ProjectPagesTests
{
    [Theory, EachDatabase]
    public async Task A_nurse_starts_a_project_after_seeing_what_others_tried(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var amara = await app.SignedInAsync("amara");
        var place = $"/organisations/{app.World.Rowan.Value}/projects/new";
        (string, string)[] written = [("Title", "Fewer falls"), ("Problem", "Older people fall at night."), ("Approach", "Improvement"), ("Privacy", "Organisation")];
        var asked = await (await RunningApp.SubmitAsync(amara, place, "start", null, [.. written, ("Helping", "true"), ("Elsewhere", "true")])).Content.ReadAsStringAsync(Cancel);
        asked.ShouldContain("This fits: Research.");
        asked.ShouldContain("value=\"Fewer falls\"", customMessage: "what was written is not lost");
        asked.ShouldContain("Research is chosen above");
        (await RunningApp.SubmitAsync(amara, place, "start", null, written)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var shown = await RunningApp.SubmitAsync(amara, place, "start", null, written);
        var second = await RunningApp.SubmitAsync(amara, place, "start", null, [.. written, ("Looked", "true")]);

        var page = await shown.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("Others tried something like it");
        page.ShouldContain("Older people fall at night.</textarea>");
        var opened = await amara.GetStringAsync(second.Headers.Location!.ToString(), Cancel);
        opened.ShouldContain("<h1>Fewer falls</h1>");
        opened.ShouldContain("It is started.");
        (await amara.GetStringAsync($"/projects?organisation={app.World.Rowan.Value}&state=Running&q=falls", Cancel)).ShouldContain(">Fewer falls</a>");
        (await amara.GetStringAsync("/projects?q=zebra", Cancel)).ShouldContain("No project fits");
    }

    [Theory, EachDatabase]
    public async Task The_overview_leads_the_team_straight_to_writing_what_happened(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        using var browser = amara;
        await app.AddAsync("hana", app.World.Rowan, Role.Member);
        using var hana = await app.SignedInAsync("hana");

        (await browser.GetStringAsync(project, Cancel)).ShouldContain($"href=\"{project}/journal#write\"");
        (await browser.GetStringAsync(project + "/journal", Cancel)).ShouldContain("<form id=\"write\"");
        (await hana.GetStringAsync(project, Cancel)).ShouldNotContain("#write", customMessage: "she is not in the team");
    }

    [Theory, EachDatabase]
    public async Task An_aim_for_a_ward_is_taken_and_questioned(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        using var browser = amara;

        var answer = await RunningApp.SubmitAsync(browser, project + "/aim", "aim", null, ("What", "Falls"), ("HowMuch", "down by half"), ("ForWhom", "the ward"), ("Where", "Rowan ward"), ("By", "2027-03-31"), ("Version", "0"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(project + "/aim", Cancel));
        page.ShouldContain("Falls down by half for the ward at Rowan ward by 31 Mar 2027.");
        page.ShouldContain("For which people shall it be better?");
    }

    [Theory, EachDatabase]
    public async Task Half_a_name_offers_those_who_fit_and_a_chosen_one_leads(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        using var browser = amara;
        var tomasz = await app.AddAsync("tomasz", app.World.Rowan, Role.Lead);

        var asked = await RunningApp.SubmitAsync(browser, project + "/team", "hand-over", null, ("NewLead", "toma"));
        (await asked.Content.ReadAsStringAsync(Cancel)).ShouldContain($"value=\"{tomasz.Value}\"");
        var chosen = await RunningApp.SubmitAsync(browser, project + "/team", "hand-over", null, ("NewLead", "toma"), ("To", tomasz.Value.ToString()));

        chosen.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var lead = await app.SignedInAsync("tomasz");
        var brief = await lead.GetStringAsync(project + "/brief", Cancel);
        brief.ShouldContain("Led it before");
        brief.ShouldContain(">amara</a>");
    }

    [Theory, EachDatabase]
    public async Task Strangers_read_a_public_project_and_no_names(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        using var browser = amara;
        await RunningApp.SubmitAsync(browser, project + "/charter", "charter", null, ("PatientAim", "To walk safely"), ("Version", "0"));
        await RunningApp.SubmitAsync(browser, project + "/settings", "describe", null, ("Title", "Fewer falls"), ("Problem", "Falls"), ("Approach", "Improvement"), ("Privacy", "Public"), ("Widen", "Public"), ("Process", "None"), ("Version", "1"));
        using var nobody = app.Browser();

        var pages = await nobody.GetStringAsync(project, Cancel) + await nobody.GetStringAsync(project + "/charter", Cancel) + await nobody.GetStringAsync(project + "/aim", Cancel);

        pages.ShouldContain("To walk safely");
        pages.ShouldNotContain("amara");
        pages.ShouldNotContain("Rowan", customMessage: "the ward itself is not public");
        (await nobody.GetAsync(project + "/team", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        await app.AddAsync("otto", app.World.Southmere, Role.Administrator);
        using var otto = await app.SignedInAsync("otto");
        (await otto.GetAsync(project + "/team", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, EachDatabase]
    public async Task A_closed_project_says_how_it_ended_and_why(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        using var browser = amara;

        (await RunningApp.SubmitAsync(browser, project + "/life", "close", null, ("Helped", "Night lights"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var closed = await RunningApp.SubmitAsync(browser, project + "/life", "close", null, ("Ended", "NotSustained"), ("Shortfalls", "DidNotLast"), ("Shortfalls", "DutyNotBelief"), ("Next", "Ask first"));

        closed.StatusCode.ShouldBe(HttpStatusCode.Found);
        var page = await browser.GetStringAsync(project, Cancel);
        page.ShouldContain("Better for a while, and not sustained.");
        page.ShouldContain("People took part because they had to");
        page.ShouldContain("Ask first");
        (await browser.GetStringAsync(project + "/aim", Cancel)).ShouldNotContain("name=\"What\"");
    }

    [Theory, EachDatabase]
    public async Task A_program_does_the_same(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var program = await app.ProgramOfAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));

        var started = await program.SendAsync("POST", "/api/projects", new { organisation = app.World.Rowan.Value, title = "Fewer falls", problem = "Falls", approach = "Improvement" });
        started.StatusCode.ShouldBe(HttpStatusCode.Created);
        var address = started.Headers.Location!.ToString();
        var aim = await program.SendAsync("PUT", address + "/aim", new { what = "Falls", howMuch = "down by half", forWhom = "patients", where = "Rowan ward", by = "2027-03-31" }, "\"0\"");
        (await aim.JsonAsync()).GetProperty("sentence").GetString().ShouldBe("Falls down by half for patients at Rowan ward by 31 Mar 2027.");
        var charter = await program.SendAsync("PUT", address + "/charter", new { patientAim = "To walk safely" }, "\"0\"");
        charter.Headers.ETag!.ToString().ShouldBe("\"1\"");
        (await program.SendAsync("PUT", address + "/charter", new { patientAim = "To run" }, "\"0\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await program.SendAsync("PUT", address + "/closing", new { ended = "Harmful", shortfalls = new[] { "HarmElsewhere" }, next = "Stop" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var found = await (await program.SendAsync("GET", address)).JsonAsync();
        (found.GetProperty("state").GetString(), found.GetProperty("closing").GetProperty("shortfalls")[0].GetString()).ShouldBe(("Closed", "HarmElsewhere"));
        (await (await program.SendAsync("GET", "/api/projects?state=Closed&q=falls")).JsonAsync()).GetProperty("total").GetInt32().ShouldBe(1);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(HttpClient Amara, string Project)> StartAsync(RunningApp app)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var (outcome, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        outcome.ShouldBe(Outcome.Accepted);
        return (await app.SignedInAsync("amara"), $"/projects/{started!.Value.Value}");
    }
}
