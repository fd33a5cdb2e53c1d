using System.Net;
using System.Text.Json;
using Cairn.Equity;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Equity;

public sealed class WriteEquityTests
{
    private static readonly EquityText Text = EquityText.Empty with { Population = "Everybody on Rowan ward", NotThriving = "People whom nobody visits", Engage = "Carla asks families", Done = EquityStrategies.Engage };

    [Theory, EachDatabase]
    public async Task Nobody_overwrites_what_they_have_not_seen_and_each_version_says_what_it_changed(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, carla, project) = await StartAsync(app);

        (await WriteAsync(app, project, Text, 1, amara)).ShouldBe(Outcome.Overtaken);
        (await WriteAsync(app, project, Text, 0, carla)).ShouldBe(Outcome.NotAllowed, "she is not in the team");
        (await WriteAsync(app, project, Text, 0, amara)).ShouldBe(Outcome.Accepted);
        (await WriteAsync(app, project, Text with { Population = " Everybody on Rowan ward " }, 1, amara)).ShouldBe(Outcome.Accepted, "nothing is new");
        (await WriteAsync(app, project, Text with { Strata = "Visitors: daily , never", Done = EquityStrategies.Engage | EquityStrategies.Measure }, 1, amara)).ShouldBe(Outcome.Accepted);

        var seen = await app.AskAsync((FindEquity find) => find.Handle(project, carla, Cancel));
        seen!.Versions.Select(version => version.Number).ShouldBe([2, 1]);
        seen.Latest!.Strata.ShouldBe("Visitors: daily, never");
        seen.DifferencesIn(seen.Latest).ShouldBe([new("Strata", "", "Visitors: daily, never"), new("Done.Measure", "", "Measure")]);
        seen.IsOpenToActor.ShouldBeFalse();
        await using var db = app.World.Open();
        (await db.AuditEvents.Where(e => e.Deed == "EquityWritten").Select(e => e.Details).ToListAsync(Cancel)).ShouldAllBe(details => !details.Contains("visits"));
    }

    [Fact]
    public void Refuses_nothing_at_all_and_names_what_is_wrong()
    {
        (EquityText.Empty with { Population = " ", Drivers = "\r\n" }).Check().Refusals.Single().Words.ShouldBe("EquityEmpty");
        (Text with { Strata = "Language", Done = (EquityStrategies)64 }).Check().Refusals.Select(refusal => refusal.Field).ShouldBe(["Done", "Strata"]);
        (Text with { Learn = new string('x', EquityText.Longest + 1), Strata = "Language" }).Check().Refusals.Select(refusal => refusal.Field).ShouldBe(["Learn"], "what is endless is not looked at line by line");
    }

    [Theory, EachDatabase]
    public async Task What_is_closed_stays_as_it_was(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, _, project) = await StartAsync(app);
        await app.AskAsync((CloseProjectHandler close) => close.Handle(new(project, new(ClosingOutcome.Partly, Shortfalls.None, "", "")), amara, Cancel));

        (await WriteAsync(app, project, Text, 0, amara)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
    }

    [Theory, EachDatabase]
    public async Task The_page_asks_for_strata_where_somebody_is_not_thriving(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (_, _, project) = await StartAsync(app);
        using var amara = await app.SignedInAsync("amara");
        var page = $"/projects/{project.Value}/equity";

        (await RunningApp.SubmitAsync(amara, page, "equity", null, ("NotThriving", "People whom nobody visits\r\nPeople with dementia"), ("EngageDone", "true"), ("Version", "0"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        var read = WebUtility.HtmlDecode(await amara.GetStringAsync(page, Cancel));
        read.ShouldContain("Propose strata too");
        read.ShouldContain("<li>People with dementia</li>");
        read.ShouldContain("Five ways to close the gap. In use: 1.");
        var refused = await RunningApp.SubmitAsync(amara, page, "equity", null, ("Strata", "Language"), ("NotThriving", "Kept"), ("LearnDone", "true"), ("Version", "1"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var shown = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel));
        shown.ShouldContain("“Language” was found");
        shown.ShouldContain("Kept</textarea>");
        (await RunningApp.SubmitAsync(amara, page, "equity", null, ("Population", "Others"), ("Version", "0"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory, EachDatabase]
    public async Task A_program_does_the_same(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, _, project) = await StartAsync(app);
        using var program = await app.ProgramOfAsync(amara.Person!.Value);
        var address = $"/api/projects/{project.Value}/equity";
        var body = new { segments = new[] { "Old", "Young" }, strata = new[] { new { name = "Language", categories = new[] { "English", "Polish" } } }, strategies = new[] { new { strategy = "Learn", isDone = true, note = "We tell the region" } } };

        (await program.SendAsync("GET", address)).Headers.ETag!.ToString().ShouldBe("\"0\"");
        (await program.SendAsync("PUT", address, body)).StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        (await program.SendAsync("PUT", address, new { strata = new[] { new { name = "Language: mother tongue", categories = new[] { "English" } } } }, "\"0\"")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var written = await program.SendAsync("PUT", address, body, "\"0\"");

        written.Headers.ETag!.ToString().ShouldBe("\"1\"");
        var found = await written.JsonAsync();
        found.GetProperty("strata")[0].GetProperty("categories").EnumerateArray().Select(category => category.GetString()).ShouldBe(["English", "Polish", "unknown"]);
        found.GetProperty("strategies").EnumerateArray().Count(one => one.GetProperty("isDone").GetBoolean()).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Passers_by_of_a_public_project_read_it_without_names(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, _, project) = await StartAsync(app, PrivacyLevel.Public);
        await WriteAsync(app, project, Text with { Engage = "" }, 0, amara);
        using var nobody = app.Browser();

        var read = await nobody.GetStringAsync($"/projects/{project.Value}/equity", Cancel);

        read.ShouldContain("People whom nobody visits");
        read.ShouldNotContain("amara");
        JsonSerializer.Serialize(await app.AskAsync((IEnumerable<IPersonalData> kept) => kept.Single(part => part.Part == "equity").TellAsync(amara.Person!.Value, Cancel))).ShouldContain(project.Value.ToString());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<Outcome> WriteAsync(RunningApp app, ProjectId project, EquityText text, int seen, Actor by) =>
        app.AskAsync((WriteEquityHandler write) => write.Handle(new(project, text, seen), by, Cancel));

    private static async Task<(Actor Amara, Actor Carla, ProjectId Project)> StartAsync(RunningApp app, PrivacyLevel privacy = PrivacyLevel.Organisation)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var carla = await app.ActorAsync(await app.AddAsync("carla", app.World.Rowan, Role.Partner));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls with { Privacy = privacy }), amara, Cancel));
        return (amara, carla, started!.Value);
    }
}
