using System.Net;
using Cairn.Organisations;
using Cairn.Tests.Databases;

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
