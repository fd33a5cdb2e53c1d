using System.Net;
using System.Text.RegularExpressions;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;

namespace Cairn.Tests.Instruments;

/// <summary>What people do on the pages: a lead asks, a team answers, a guest answers by a link, and the picture appears.</summary>
public sealed partial class InstrumentPagesTests
{
    [Theory, EachDatabase]
    public async Task A_team_looks_at_its_context_and_sees_the_picture(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app, people: 4);
        using var browser = amara;
        var page = project + "/instruments/Context";

        (await RunningApp.SubmitAsync(browser, page, "open")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await RunningApp.SubmitAsync(browser, page, "open", null, ("Due", Day(app, 14)))).StatusCode.ShouldBe(HttpStatusCode.Found);
        var wave = Wave().Match(await browser.GetStringAsync(page, Cancel)).Value;
        foreach (var name in new[] { "amara", "bo0", "bo1", "bo2", "bo3" })
        {
            using var member = await app.SignedInAsync(name);
            (await RunningApp.SubmitAsync(member, wave, "answer")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await RunningApp.SubmitAsync(member, wave, "answer", null, ("Trigger", "6"), ("Skill", "4"), ("Resources", "2"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        var open = await browser.GetStringAsync(page, Cancel);
        open.ShouldContain("5 have answered.");
        open.ShouldContain("Correct your answers");
        open.ShouldNotContain("<svg xmlns");
        (await RunningApp.SubmitAsync(browser, page, "close", null, ("ClosedWave", wave["/waves/".Length..]))).StatusCode.ShouldBe(HttpStatusCode.Found);

        var text = WebUtility.HtmlDecode(await browser.GetStringAsync(page, Cancel));
        text.ShouldContain("Highest: The topic itself (6). Lowest: Help with improving (2).");
        text.ShouldContain("6 (of 5)");
        Regex.Count(text, "<svg xmlns", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBe(2, "a narrow and a wide radar");
        text.ShouldNotContain("style=\"");
        text.ShouldContain("has not been validated");
    }

    [Theory, EachDatabase]
    public async Task A_guest_answers_by_a_link_without_an_account(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app, people: 0);
        using var browser = amara;
        using var guest = app.Browser();
        var page = project + "/instruments/Pulse";
        await RunningApp.SubmitAsync(browser, page, "open", null, ("Due", Day(app, 14)));
        var wave = Wave().Match(await browser.GetStringAsync(page, Cancel)).Value["/waves/".Length..];

        var shown = await (await RunningApp.SubmitAsync(browser, page, "links", null, ("Number", "2"), ("LinksWave", wave))).Content.ReadAsStringAsync(Cancel);
        var links = Link().Matches(shown).Select(match => match.Value).Distinct().ToList();
        links.Count.ShouldBe(2);
        shown.ShouldContain("https://cairn.example.org/answers/");
        (await guest.GetStringAsync(links[0], Cancel)).ShouldContain("About “Fewer falls”");
        (await RunningApp.SubmitAsync(guest, links[0], "answer", null, ("SpeakUp", "x"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var thanks = await RunningApp.SubmitAsync(guest, links[0], "answer", null, ("SpeakUp", "2"));

        (await thanks.Content.ReadAsStringAsync(Cancel)).ShouldContain("Your answers count.");
        (await guest.GetAsync(links[0], Cancel)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        Link().IsMatch(await browser.GetStringAsync(page, Cancel)).ShouldBeFalse("shown once");
        (await browser.GetStringAsync(page, Cancel)).ShouldContain("Fewer than 5 have answered so far.");
    }

    [Theory, EachDatabase]
    public async Task A_board_looks_at_its_organisation(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        for (var i = 0; i < 5; i++)
            await app.AddAsync($"bo{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}", app.World.Trust, Role.Director);
        using var ines = await app.SignedInAsync("ines");
        var organisation = $"/organisations/{app.World.Trust.Value}";
        var page = organisation + "/instruments/Readiness";
        (await ines.GetStringAsync(organisation, Cancel)).ShouldContain(organisation + "/instruments");
        var list = await ines.GetStringAsync(organisation + "/instruments", Cancel);
        list.ShouldContain(page);
        list.ShouldNotContain("instruments/Pulse");

        (await RunningApp.SubmitAsync(ines, page, "open", null, ("Due", Day(app, 14)))).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var asked = await app.SignedInAsync("bo0");
        var wave = Wave().Match(await asked.GetStringAsync(page, Cancel)).Value;
        for (var i = 0; i < 5; i++)
        {
            using var director = await app.SignedInAsync($"bo{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
            (await RunningApp.SubmitAsync(director, wave, "answer", null, ("Trust", "2"), ("Strategy", "4"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await RunningApp.SubmitAsync(ines, page, "close", null, ("ClosedWave", wave["/waves/".Length..]))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await ines.GetStringAsync(page, Cancel)).ShouldContain("2 (of 5)");
        (await ines.GetAsync(organisation + "/instruments/Pulse", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, EachDatabase]
    public async Task A_second_wave_says_what_changed_also_where_all_is_alike(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app, people: 4);
        amara.Dispose();
        var page = project + "/instruments/Pulse";

        (await AskAllAsync(app, page, "2", "3", "4")).ShouldContain("Highest: Safe to speak up (4).");
        var second = await AskAllAsync(app, page, "2", "3", "2");
        second.ShouldContain("Highest: Support from above (3).");
        second.ShouldContain("What changed most: Safe to speak up, from 4 to 2.");
        var alike = await AskAllAsync(app, page, "3", "3", "3");
        alike.ShouldContain("All of it stands at 3.");
        alike.ShouldContain("What changed most:");
        (await AskAllAsync(app, page, "3", "3", "3")).ShouldContain("All of it stands at 3. About the same as the time before.");
        (await AskAllAsync(app, page, "2", "4", "4")).ShouldContain("Highest: Support from above; Safe to speak up (4). Lowest: We learn (2).", customMessage: "none of those that are level is left out");
    }

    [Theory, EachDatabase]
    public async Task Evidence_stands_beside_the_result(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app, people: 4);
        using var again = amara;
        var page = project + "/instruments/Pulse";
        await AskAllAsync(app, page, "2", "3", "4");
        var give = Evidence().Match(await again.GetStringAsync(page, Cancel)).Value;

        (await RunningApp.SubmitAsync(again, give, "give", null, ("Item", "SpeakUp"), ("Text", "What a night says"), ("Link", "javascript:alert(1)"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await RunningApp.SubmitAsync(again, give, "give", null, ("Item", "SpeakUp"), ("Text", "What <b>a night</b> says"), ("Link", "https://example.org/night"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        var shown = await again.GetStringAsync(page, Cancel);
        shown.ShouldContain("href=\"https://example.org/night\"");
        shown.ShouldNotContain("<b>a night");
        using var bo = await app.SignedInAsync("bo0");
        (await bo.GetStringAsync(page, Cancel)).ShouldContain("https://example.org/night", customMessage: "the team reads results");
        var row = Row().Match(await again.GetStringAsync(give, Cancel)).Groups["row"].Value;
        (await RunningApp.SubmitAsync(again, give, "remove", null, ("Row", row))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await again.GetStringAsync(page, Cancel)).ShouldNotContain("https://example.org/night");
    }

    [Theory, EachDatabase]
    public async Task A_link_to_a_closed_project_says_so_and_takes_nothing(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app, people: 0);
        using var browser = amara;
        using var guest = app.Browser();
        var page = project + "/instruments/Pulse";
        await RunningApp.SubmitAsync(browser, page, "open", null, ("Due", Day(app, 14)));
        var wave = Wave().Match(await browser.GetStringAsync(page, Cancel)).Value["/waves/".Length..];
        var link = Link().Match(await (await RunningApp.SubmitAsync(browser, page, "links", null, ("Number", "1"), ("LinksWave", wave))).Content.ReadAsStringAsync(Cancel)).Value;
        var (opened, offered) = (await guest.GetStringAsync(link, Cancel), await browser.GetStringAsync(page, Cancel));
        var closer = new Actor(new(Guid.Empty), "", [new(app.World.Northmoor, Role.Administrator)]);
        (await app.AskAsync((CloseProjectHandler close) => close.Handle(new(new(Guid.Parse(project["/projects/".Length..])), new(ClosingOutcome.Partly, Shortfalls.None, "", "")), closer, Cancel))).ShouldBe(Outcome.Accepted);

        var shown = await guest.GetStringAsync(link, Cancel);
        shown.ShouldContain("The project was closed");
        shown.ShouldNotContain("SpeakUp");
        (await RunningApp.SendAsync(guest, link, opened, "answer", [("SpeakUp", "2")])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.GetStringAsync(page, Cancel)).ShouldNotContain("name=\"Number\"");
        var refused = await RunningApp.SendAsync(browser, page, offered, "links", [("Number", "1"), ("LinksWave", wave)]);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancel)).ShouldContain("The project is closed");
        (await RunningApp.SubmitAsync(browser, page, "close", null, ("ClosedWave", wave))).StatusCode.ShouldBe(HttpStatusCode.Found, "what was said is counted all the same");
    }

    [Theory, EachDatabase]
    public async Task A_program_does_the_same(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var program = await app.ProgramOfAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var started = await program.SendAsync("POST", "/api/projects", new { organisation = app.World.Rowan.Value, title = "Fewer falls", problem = "Falls", approach = "Improvement" });
        var project = started.Headers.Location!.ToString();

        var opened = await program.SendAsync("POST", project + "/waves", new { instrument = "Pulse", due = Day(app, 10) });
        opened.StatusCode.ShouldBe(HttpStatusCode.Created);
        var wave = "/api/waves/" + (await opened.JsonAsync()).GetProperty("id").GetGuid();
        (await program.SendAsync("PUT", wave + "/answers", new { answers = new Dictionary<string, int> { ["SpeakUp"] = 6 } })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await program.SendAsync("PUT", wave + "/answers", new { answers = new Dictionary<string, int> { ["SpeakUp"] = 3 } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await program.SendAsync("GET", wave + "/answers")).JsonAsync()).GetProperty("answers").GetProperty("SpeakUp").GetInt32().ShouldBe(3);
        (await (await program.SendAsync("POST", wave + "/links", new { number = 1 })).JsonAsync()).GetProperty("links")[0].GetString()!.ShouldStartWith("https://cairn.example.org/answers/");
        (await program.SendAsync("PUT", wave + "/closing")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var found = await (await program.SendAsync("GET", project + "/instruments/Pulse")).JsonAsync();
        found.GetProperty("waves")[0].GetProperty("answered").GetInt32().ShouldBe(1);
        found.GetProperty("waves")[0].GetProperty("results").GetArrayLength().ShouldBe(0);
        (await (await program.SendAsync("GET", project + "/instruments")).JsonAsync()).GetArrayLength().ShouldBe(4);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Day(RunningApp app, int ahead) => app.Services.Now().AddDays(ahead).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>All five answer a pulse – learning, support, safe to speak up – and it is closed; answers the page with its results.</summary>
    private static async Task<string> AskAllAsync(RunningApp app, string page, string learning, string support, string safety)
    {
        app.Clock.Pass(TimeSpan.FromDays(8));
        using var browser = await app.SignedInAsync("amara");
        (await RunningApp.SubmitAsync(browser, page, "open", null, ("Due", Day(app, 14)))).StatusCode.ShouldBe(HttpStatusCode.Found);
        var wave = Wave().Match(await browser.GetStringAsync(page, Cancel)).Value;
        foreach (var name in new[] { "amara", "bo0", "bo1", "bo2", "bo3" })
        {
            using var member = await app.SignedInAsync(name);
            (await RunningApp.SubmitAsync(member, wave, "answer", null, ("LearnTogether", learning), ("SeniorSupport", support), ("SpeakUp", safety))).StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await RunningApp.SubmitAsync(browser, page, "close", null, ("ClosedWave", wave["/waves/".Length..]))).StatusCode.ShouldBe(HttpStatusCode.Found);
        return WebUtility.HtmlDecode(await browser.GetStringAsync(page, Cancel));
    }

    private static async Task<(HttpClient Amara, string Project)> StartAsync(RunningApp app, int people)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        for (var i = 0; i < people; i++)
        {
            var bo = await app.AddAsync($"bo{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}", app.World.Rowan, Role.Member);
            (await app.AskAsync((JoinTeamHandler join) => join.Handle(new(started!.Value, bo, ProjectRole.Member, null), amara, Cancel))).ShouldBe(Outcome.Accepted);
        }

        return (await app.SignedInAsync("amara"), $"/projects/{started!.Value.Value}");
    }

    [GeneratedRegex("/waves/[0-9a-f-]{36}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wave();

    [GeneratedRegex("/waves/[0-9a-f-]{36}/evidence", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Evidence();

    [GeneratedRegex("name=\"Row\" value=\"(?<row>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex("/answers/[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
