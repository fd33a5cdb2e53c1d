using Cairn.Tests.Databases;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests;

/// <summary>The first day: from an empty server to a tree, through the pages only, without and with scripts, in both themes.</summary>
public sealed class FirstDayTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory, EachDatabase]
    public async Task Somebody_sets_up_and_grows_a_tree(DatabaseKind kind)
    {
        await using var cairn = await RunningCairn.StartAsync(kind);
        var page = await chromium.OpenAsync(scripts: kind == DatabaseKind.Postgres, dark: kind == DatabaseKind.Postgres);

        await page.GotoAsync(cairn.Address);
        await page.SetUpAsync();
        (await page.TitleAsync()).ShouldBe("Northmoor");

        await AddPartAsync(page, "Northmoor NHS Trust", "Hospital trust");
        await AddPartAsync(page, "Rowan ward", "Ward");
        (await page.Locator(".crumbs").InnerTextAsync()).ReplaceLineEndings("").ShouldContain("Northmoor NHS Trust");

        await page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).ClickAsync();
        await page.GetByLabel("What it is for").FillAsync("To help older people home, sooner and stronger.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        (await page.Locator(".lead").InnerTextAsync()).ShouldBe("To help older people home, sooner and stronger.");
        await page.GetByRole(AriaRole.Link, new() { Name = "What happened here" }).ClickAsync();
        (await page.Locator(".history").InnerTextAsync()).ShouldContain("described anew");

        await page.GetByRole(AriaRole.Link, new() { Name = "Organisations", Exact = true }).ClickAsync();
        (await page.Locator(".tree a").AllInnerTextsAsync()).ShouldBe(["Northmoor", "Northmoor NHS Trust", "Rowan ward"]);
    }

    [Theory, EachDatabase]
    public async Task Who_signs_out_must_sign_in_and_comes_back_to_where_they_wanted(DatabaseKind kind)
    {
        await using var cairn = await RunningCairn.StartAsync(kind);
        var page = await chromium.OpenAsync();
        await page.GotoAsync(cairn.Address);
        await page.SetUpAsync();
        var northmoor = page.Url;

        await page.SignOutAsync();
        await page.GotoAsync(northmoor);
        (await page.TitleAsync()).ShouldBe("Sign in");
        await SignInAsync(page, "wrong horse battery");
        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldContain("do not belong together");
        (await page.GetByLabel("E-mail").InputValueAsync()).ShouldBe("ines@example.org");
        await SignInAsync(page, Pages.Password);

        page.Url.ShouldBe(northmoor);
    }

    [Theory]
    [InlineData(1100, false)]
    [InlineData(1100, true)]
    [InlineData(320, false)]
    [InlineData(320, true)]
    public async Task Every_page_is_accessible(int width, bool dark)
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var page = await chromium.OpenAsync(dark, width: width);
        var view = $"{width}-{(dark ? "dark" : "light")}";

        await page.GotoAsync(cairn.Address);
        await page.ShouldBeAccessible("set-up-" + view);
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await page.ShouldBeAccessible("set-up-refused-" + view);
        await page.SetUpAsync();
        await page.ShouldBeAccessible("organisation-new-" + view);
        await AddPartAsync(page, "Northmoor NHS Trust", "Hospital trust");
        await AddPartAsync(page, "Rowan ward", "Ward");
        await page.ShouldBeAccessible("organisation-" + view);
        await page.GotoAsync(cairn.Address + "/organisations");
        await page.ShouldBeAccessible("organisations-" + view);
        await page.GotoAsync(cairn.Address + "/nowhere");
        await page.ShouldBeAccessible("not-found-" + view);
        await page.SignOutAsync();
        await page.ShouldBeAccessible("sign-in-" + view);
    }

    private static async Task SignInAsync(IPage page, string password)
    {
        await page.GetByLabel("E-mail").FillAsync("ines@example.org");
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
    }

    private static async Task AddPartAsync(IPage page, string name, string type)
    {
        await page.GetByText("Add a part").ClickAsync();
        await page.Locator("#PartName").FillAsync(name);
        await page.Locator("#PartType").SelectOptionAsync(new SelectOptionValue { Label = type });
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = name + " is added." }).ClickAsync();
        (await page.TitleAsync()).ShouldBe(name);
    }
}
