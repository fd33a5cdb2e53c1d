using Cairn.Tests.Databases;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests;

/// <summary>What stands around every page: the palette by keyboard, the choices at the foot, one's own menu, the kit.</summary>
public sealed class ShellTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_palette_is_used_by_keyboard_alone()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var page = await StartAsync(cairn);
        await page.GotoAsync(cairn.Address + "/notices");
        var text = page.Locator("#palette-text");

        await page.Keyboard.PressAsync("Control+k");
        await Expect(text).ToBeFocusedAsync();
        await Expect(page.Locator("#palette [role=option]")).Not.ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Escape");
        await Expect(text).ToBeHiddenAsync();

        await page.Locator("main").FocusAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("north");
        await Expect(page.Locator("#palette [role=status]")).ToHaveTextAsync("One fits");
        await Expect(text).ToHaveAttributeAsync("aria-activedescendant", "palette-0");
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldStandAtAsync("/organisations/[^/]+");
        await Assertions.Expect(page).ToHaveTitleAsync("Northmoor");

        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator("#palette [role=option]")).Not.ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowUp");
        var last = await page.Locator("#palette [role=option]").Last.GetAttributeAsync("id");
        await Expect(text).ToHaveAttributeAsync("aria-activedescendant", last!);
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(text).ToHaveAttributeAsync("aria-activedescendant", "palette-0");
        await page.Keyboard.TypeAsync("zzz");
        await Expect(page.Locator("#palette [role=status]")).ToHaveTextAsync("Nothing fits");
        await Expect(text).ToHaveAttributeAsync("aria-expanded", "false");
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldStandAtAsync(@"/search\?q=zzz");
    }

    [Fact]
    public async Task The_key_that_opens_search_can_be_turned_off_and_never_takes_what_is_written()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var page = await StartAsync(cairn);
        await page.GotoAsync(cairn.Address + "/search");
        await page.Locator("#q").FillAsync("a/");
        await page.Locator("#q").PressAsync("/");
        await Expect(page.Locator("#palette")).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Turn the key / off" }).ClickAsync();
        await page.Locator("main").FocusAsync();
        await page.Keyboard.PressAsync("/");

        await Expect(page.Locator("#palette")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Everything_works_without_scripts()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var page = await StartAsync(cairn, scripts: false);

        await page.Locator(".find").ClickAsync();
        await page.Locator("#q").FillAsync("north");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        (await page.Locator("main .tree a").AllInnerTextsAsync()).ShouldBe(["Northmoor"]);

        await page.GetByLabel("Language").SelectOptionAsync("qps-ploc");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change", Exact = true }).ClickAsync();
        (await page.GetAttributeAsync("html", "lang")).ShouldBe("qps-ploc");
        page.Url.ShouldEndWith("/search?q=north");
        await page.GotoAsync(cairn.Address + "/kit");
        await page.Locator("details.dialog > summary.danger").ClickAsync();
        await Expect(page.Locator("details.dialog:has(> summary.danger) dialog")).ToBeVisibleAsync();
        await page.Locator(".menu > summary").ClickAsync();
        await page.Locator(".floating form button").ClickAsync();
        page.Url.ShouldEndWith("/sign-in");
        (await page.Locator(".bar nav").CountAsync()).ShouldBe(0, "who is about to sign in needs no link to it");
    }

    [Fact]
    public async Task A_dialog_keeps_the_keyboard_and_gives_it_back()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var page = await StartAsync(cairn);
        await page.GotoAsync(cairn.Address + "/kit");

        await page.Locator("details.dialog > summary.danger").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("details.dialog dialog:modal")).ToBeVisibleAsync();
        await page.ShouldBeAccessible("dialog-1100-light");
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator("details.dialog:has(> summary.danger) dialog")).ToBeHiddenAsync();
        await Expect(page.Locator("details.dialog > summary.danger")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(1100, false)]
    [InlineData(1100, true)]
    [InlineData(320, false)]
    [InlineData(320, true)]
    public async Task Every_page_of_the_shell_is_accessible(int width, bool dark)
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var page = await StartAsync(cairn, width: width);
        var view = $"{width}-{(dark ? "dark" : "light")}";
        await page.GetByRole(AriaRole.Button, new() { Name = dark ? "Dark" : "Light", Exact = true }).ClickAsync();
        foreach (var address in new[] { "kit", "kit?open=true", "search", "search?q=zzz", "notices", "problem/400", "problem/403", "problem/404", "problem/405", "problem/409", "problem/413", "problem/429", "problem/503", "problem/500" })
        {
            await page.GotoAsync($"{cairn.Address}/{address}");
            (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBe(dark ? "rgb(21, 27, 29)" : "rgb(251, 250, 246)");
            await page.ShouldBeAccessible($"{address.Replace('/', '-').Replace('?', '-')}-{view}");
        }

        await page.Locator(".menu > summary").ClickAsync();
        await page.ShouldBeAccessible("menu-" + view);
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator("#palette [role=option]")).Not.ToHaveCountAsync(0);
        await page.ShouldBeAccessible("palette-open-" + view);
    }

    [Fact]
    public async Task Paper_shows_the_page_and_not_its_navigation()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var page = await StartAsync(cairn);
        await page.GotoAsync(cairn.Address + "/organisations");

        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        (await page.Locator(".bar, .foot").EvaluateAllAsync<bool>("all => all.every(one => getComputedStyle(one).display === 'none')")).ShouldBeTrue();
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color")).ShouldBe("rgb(255, 255, 255)rgb(0, 0, 0)");
    }

    private async Task<IPage> StartAsync(RunningCairn cairn, bool scripts = true, int width = 1100)
    {
        var page = await chromium.OpenAsync(scripts: scripts, width: width);
        await page.GotoAsync(cairn.Address);
        await page.SetUpAsync();
        return page;
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
