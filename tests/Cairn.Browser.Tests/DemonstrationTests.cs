using System.Globalization;
using Cairn.Tests.Databases;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests;

/// <summary>A visitor looks at the demonstration with the eyes of one person, and then of another.</summary>
public sealed class DemonstrationTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory, EachDatabase]
    public async Task A_visitor_is_Amara_and_then_Ines(DatabaseKind kind)
    {
        await using var cairn = await RunningCairn.StartAsync(kind, demonstration: true);
        var page = await chromium.OpenAsync(scripts: kind == DatabaseKind.Postgres);

        await page.GotoAsync(cairn.Address);
        await EnterAsync(page, "Amara Okafor");
        await page.GetByRole(AriaRole.Link, new() { Name = "Rowan ward" }).ClickAsync();
        (await page.TitleAsync()).ShouldBe("Rowan ward");
        (await page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).CountAsync()).ShouldBe(0);
        (await page.Locator(".invented").InnerTextAsync()).ShouldContain("This is a demonstration.");

        await page.SignOutAsync();
        (await page.TitleAsync()).ShouldBe("Who would you like to be?");
        await EnterAsync(page, "Ines Moreau");
        await page.GetByRole(AriaRole.Link, new() { Name = "Rowan ward" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldContain("Rowan ward");
    }

    [Theory]
    [InlineData(1100, false)]
    [InlineData(1100, true)]
    [InlineData(320, false)]
    [InlineData(320, true)]
    public async Task Its_pages_are_accessible(int width, bool dark)
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var page = await chromium.OpenAsync(dark, width: width);
        var view = $"{width}-{(dark ? "dark" : "light")}";

        await page.GotoAsync(cairn.Address);
        await page.ShouldBeAccessible("demonstration-" + view);
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with it" }).ClickAsync();
        await page.ShouldBeAccessible("demonstration-sign-in-" + view);
        await page.GotoAsync(cairn.Address);
        await EnterAsync(page, "Ines Moreau");
        await page.ShouldBeAccessible("demonstration-organisations-" + view);
        await page.GetByRole(AriaRole.Link, new() { Name = "Rowan ward" }).ClickAsync();
        await page.ShouldBeAccessible("demonstration-rowan-" + view);
        foreach (var address in new[] { "people", "notices", "account/involvement" })
        {
            await page.GotoAsync($"{cairn.Address}/{address}");
            await page.ShouldBeAccessible($"demonstration-{address.Replace('/', '-')}-{view}");
        }
    }

    [Theory]
    [InlineData(1100, false)]
    [InlineData(1100, true)]
    [InlineData(320, false)]
    [InlineData(320, true)]
    public async Task How_a_team_looks_at_itself_is_accessible(int width, bool dark)
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var page = await chromium.OpenAsync(dark, width: width);
        var view = $"{width}-{(dark ? "dark" : "light")}";

        await page.GotoAsync(cairn.Address);
        await EnterAsync(page, "Amara Okafor");
        await page.GotoAsync(cairn.Address + "/projects");
        await page.GetByRole(AriaRole.Link, new() { Name = "Dressed and walking by ten" }).First.ClickAsync();
        var project = page.Url;
        foreach (var address in new[] { "instruments", "instruments/Context", "instruments/Readiness", "instruments/Pulse", "progress" })
        {
            await page.GotoAsync($"{project}/{address}");
            await page.ShouldBeAccessible($"looking-{address.Replace('/', '-')}-{view}");
        }

        await page.GotoAsync(project + "/instruments/Pulse");
        await page.GetByRole(AriaRole.Link, new() { Name = "Answer", Exact = true }).ClickAsync();
        await page.ShouldBeAccessible("looking-answer-pulse-" + view);
        await page.GotoAsync(project + "/instruments/Readiness");
        await page.GetByLabel("By when").FillAsync(TimeProvider.System.GetUtcNow().AddDays(10).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.GetByRole(AriaRole.Button, new() { Name = "Open it" }).ClickAsync();
        await page.GetByText("Ask others, by a link").ClickAsync();
        await page.GetByLabel("How many links").FillAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make links" }).ClickAsync();
        await page.ShouldBeAccessible("looking-links-" + view);
        await page.GotoAsync(await page.GetByLabel("Link 1").InputValueAsync());
        await page.ShouldBeAccessible("looking-answer-by-link-" + view);
    }

    private static Task EnterAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = "Enter as " + name }).ClickAsync();
}
