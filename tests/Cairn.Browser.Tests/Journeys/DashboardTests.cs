using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>Somebody who leads puts a story beside a measure with the keyboard alone, and a measure on the dashboard without JavaScript.</summary>
public sealed class DashboardTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_story_is_told_by_keyboard_alone()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var (page, trust) = (await chromium.OpenAsync(scripts: false), await TrustAsync(cairn));
        await EnterAsync(page, cairn, "Farid Haddad");
        await page.GotoAsync($"{cairn.Address}{trust}/measures/choose");
        await page.GetByText("Tell a story beside it").First.ClickAsync();

        var form = page.Locator("details[open] form").First;
        await form.Locator("textarea").FocusAsync();
        await page.Keyboard.TypeAsync("Breakfast is at the table now.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), answer => answer.Request.Method == "GET" && answer.Url.EndsWith("/choose", StringComparison.Ordinal));

        await page.GotoAsync($"{cairn.Address}{trust}/board");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Breakfast is at the table now.");
    }

    [Fact]
    public async Task A_measure_is_put_on_the_dashboard_and_taken_off_without_scripts()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var (page, trust) = (await chromium.OpenAsync(scripts: false, width: 320), await TrustAsync(cairn));
        await EnterAsync(page, cairn, "Farid Haddad");
        await page.GotoAsync($"{cairn.Address}{trust}/measures/choose");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it off: Bells before ten" }).ClickAsync();
        await page.GotoAsync($"{cairn.Address}{trust}/measures");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("Bells before ten");

        await page.GotoAsync($"{cairn.Address}{trust}/measures/choose");
        await page.GetByLabel("Another measure").SelectOptionAsync(new SelectOptionValue { Label = "Bells before ten" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it on the dashboard" }).ClickAsync();
        await page.GotoAsync($"{cairn.Address}{trust}/measures");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Bells before ten");
    }

    private static async Task<string> TrustAsync(RunningCairn cairn)
    {
        await using var db = cairn.Choice.Open();
        return $"/organisations/{(await db.Organisations.SingleAsync(known => known.Name == "Northmoor Hospitals NHS Trust", Cancel)).Id.Value}";
    }

    private static async Task EnterAsync(IPage page, RunningCairn cairn, string name)
    {
        await page.GotoAsync(cairn.Address + "/demonstration");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Enter as {name}" }).ClickAsync();
        await page.WaitForLoadStateAsync();
    }
}
