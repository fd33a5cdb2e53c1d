using System.Net;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Organisations;

/// <summary>What the page answers where a change is not made: it says why, and keeps what was written.</summary>
public sealed class OrganisationPageTests
{
    [Theory, EachDatabase]
    public async Task Shows_both_where_somebody_else_was_quicker(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var ines = await StartAsync(app);
        await Describe(app, ines, "Rowan ward, older people", version: 1);

        var answer = await Describe(app, ines, "Rowan rehabilitation", version: 1);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("Somebody else changed this meanwhile");
        page.ShouldContain("<h1>Rowan ward, older people</h1>");
        page.ShouldContain("value=\"Rowan rehabilitation\"");
        page.ShouldContain("name=\"Version\" value=\"2\"");
    }

    [Theory, EachDatabase]
    public async Task Keeps_what_was_refused_and_opens_its_form(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var ines = await StartAsync(app);

        var answer = await RunningApp.SubmitAsync(ines, Page(app), "found", null, ("PartName", " "), ("PartType", "Team"), ("PartLevel", "Micro"), ("PartPurpose", "To rest."));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("href=\"" + Page(app) + "#PartName\">Give it a name.");
        page.ShouldContain("To rest.</textarea>");
        page.ShouldContain("<option value=\"Team\" selected>");
    }

    [Theory, EachDatabase]
    public async Task Escapes_what_people_write(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var ines = await StartAsync(app);
        await Describe(app, ines, "<script>alert(1)</script>", version: 1);

        (await ines.GetStringAsync(Page(app), TestContext.Current.CancellationToken)).ShouldNotContain("<script>");
    }

    [Theory, EachDatabase]
    public async Task Parts_stand_in_lists_within_lists_however_deep(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var actor = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var deepest = app.World.Rowan;
        for (var depth = 0; depth < 30; depth++)
            deepest = (await app.AskAsync((FoundOrganisationHandler found) => found.Handle(new(deepest, new("Level " + depth, OrganisationType.Team, OrganisationLevel.Micro)), actor, Cancel))).Founded!.Value;
        using var ines = await app.SignedInAsync("ines");

        var tree = (await ines.GetStringAsync("/organisations", Cancel)).Split("<main")[1].Split("</main>")[0];

        var before = tree.Split($"/organisations/{deepest.Value}\"")[0];
        (Times(before, "<ul") - Times(before, "</ul>")).ShouldBe(33, "Northmoor, the trust, Rowan and thirty below");
        Times(tree, "<ul").ShouldBe(Times(tree, "</ul>"));
        var hazel = tree.Split("Hazel ward")[0];
        (Times(hazel, "<ul") - Times(hazel, "</ul>")).ShouldBe(3);
    }

    [Theory, EachDatabase]
    public async Task Whoever_adds_parts_stays_where_they_are_added(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");

        var answer = await RunningApp.SubmitAsync(ines, Page(app), "found", null, ("PartName", "Elm & Ash"), ("PartType", "Team"), ("PartLevel", "Micro"));

        answer.Headers.Location!.OriginalString.ShouldEndWith(Page(app));
        await using var db = app.World.Open();
        var founded = (await db.Organisations.SingleAsync(o => o.Name == "Elm & Ash", Cancel)).Id;
        (await ines.GetStringAsync(Page(app), Cancel)).ShouldContain($"role=\"status\"><a href=\"/organisations/{founded.Value}\">Elm &amp; Ash is added.</a></div>");
    }

    [Theory]
    [InlineData(OrganisationType.NationalBody, OrganisationLevel.Macro, OrganisationType.Region, OrganisationLevel.Macro)]
    [InlineData(OrganisationType.Region, OrganisationLevel.Macro, OrganisationType.HospitalTrust, OrganisationLevel.Meso)]
    [InlineData(OrganisationType.HospitalTrust, OrganisationLevel.Meso, OrganisationType.Ward, OrganisationLevel.Micro)]
    [InlineData(OrganisationType.School, OrganisationLevel.Meso, OrganisationType.Team, OrganisationLevel.Micro)]
    [InlineData(OrganisationType.Ward, OrganisationLevel.Micro, OrganisationType.Team, OrganisationLevel.Micro)]
    public void A_part_stands_as_a_rule_one_step_below(OrganisationType type, OrganisationLevel level, OrganisationType part, OrganisationLevel below)
    {
        Organisation.Found(default, null, new("Anywhere", type, level), out var founded);

        founded!.UsualPart().ShouldBe((part, below));
    }

    private static int Times(string page, string text) => page.Split(text).Length - 1;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<HttpClient> StartAsync(RunningApp app)
    {
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        return await app.SignedInAsync("ines");
    }

    private static string Page(RunningApp app) => "/organisations/" + app.World.Rowan.Value;

    private static string Settings(RunningApp app) => Page(app) + "/settings";

    private static Task<HttpResponseMessage> Describe(RunningApp app, HttpClient browser, string name, int version) =>
        RunningApp.SubmitAsync(browser, Settings(app), "describe", null, ("Name", name), ("Type", "Ward"), ("Level", "Micro"), ("Privacy", "Organisation"), ("Version", version.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
