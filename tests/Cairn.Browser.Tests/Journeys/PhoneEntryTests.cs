using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>A nurse enters numbers and taps on a phone, on a ward where the line breaks: what was saved without it is sent once when it is back.</summary>
public sealed class PhoneEntryTests(BusyRegion region) : IClassFixture<BusyRegion>
{
    private const int Phone = 375;

    private readonly List<string> barriers = [];

    [Fact]
    public async Task What_is_saved_without_a_line_is_sent_once()
    {
        var amara = await BegunAsync("Hands cleaned", "Proportion");
        var measure = new Uri(amara.Page.Url).AbsolutePath;
        await amara.OpenAsync(measure + "/readings");
        var period = await amara.Page.Locator("#one h3").InnerTextAsync();

        await amara.Page.Context.SetOfflineAsync(true);
        await amara.Page.Locator("#OneValue").FillAsync("18");
        await amara.Page.Locator("#OneDenominator").FillAsync("20");
        await amara.Page.Locator("#one").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(amara.Page.Locator("[data-keep]")).ToContainTextAsync("1 kept on this device");
        (await amara.Page.Locator("#OneValue").InputValueAsync()).ShouldBe("", "what is kept does not stand there to be saved again");
        barriers.AddRange(await amara.Page.FindBarriersAsync("kept-375-light"));
        await amara.Page.Context.SetOfflineAsync(false);

        await Assertions.Expect(amara.Page.Locator("main table").Last).ToContainTextAsync("18");
        await Assertions.Expect(amara.Page.Locator("[data-keep]")).ToBeHiddenAsync();
        await amara.OpenAsync(measure + "/readings");
        (await amara.Page.Locator("main table").Last.InnerTextAsync()).ShouldContain(period);
        (await amara.Page.GetByText("Corrected, ").CountAsync()).ShouldBe(0, "it was sent once");
        barriers.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_server_asks_about_is_asked_when_the_line_is_back()
    {
        var amara = await BegunAsync("Beds filled", "Proportion");
        await amara.OpenAsync(new Uri(amara.Page.Url).AbsolutePath + "/readings");

        await amara.Page.Context.SetOfflineAsync(true);
        await amara.Page.Locator("#OneValue").FillAsync("25");
        await amara.Page.Locator("#OneDenominator").FillAsync("20");
        await amara.Page.Locator("#one").GetByRole(AriaRole.Button).ClickAsync();
        await amara.Page.Context.SetOfflineAsync(false);

        await Assertions.Expect(amara.Page.Locator("#one .doubts")).ToContainTextAsync("more than there are");
        (await amara.Page.Locator("#OneValue").InputValueAsync()).ShouldBe("25");
    }

    [Fact]
    public async Task Taps_are_counted_and_each_day_is_told_by_its_sign()
    {
        var amara = await BegunAsync("Falls on the ward", "TimeBetween");
        var measure = new Uri(amara.Page.Url).AbsolutePath;
        await amara.OpenAsync(measure + "/tally");
        barriers.AddRange(await amara.Page.FindBarriersAsync("tally-empty-375-light"));

        await amara.PressAsync("It happened");
        await Assertions.Expect(amara.Page.Locator(".tallied")).ToHaveTextAsync("1");
        await amara.Page.Context.SetOfflineAsync(true);
        await amara.PressAsync("It happened");
        await amara.PressAsync("It happened");
        await Assertions.Expect(amara.Page.Locator("[data-keep]")).ToContainTextAsync("2 kept on this device");
        await amara.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(amara.Page.Locator(".tallied")).ToHaveTextAsync("3");
        await amara.PressAsync("Take the last one back");
        await Assertions.Expect(amara.Page.Locator(".tallied")).ToHaveTextAsync("2");
        (await amara.Page.Locator(".day.with").InnerTextAsync()).ShouldContain("2");
        barriers.AddRange(await amara.Page.FindBarriersAsync("tally-375-light"));
        await amara.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        barriers.AddRange(await amara.Page.FindBarriersAsync("tally-375-dark"));
        (await amara.Page.APIRequest.GetAsync(new Uri(new Uri(amara.Page.Url), measure + "/safety-cross").ToString())).Status.ShouldBe(200);
        barriers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_grid_is_walked_through_and_filled_like_a_spreadsheet()
    {
        var amara = await BegunAsync("Drips checked", "Proportion");
        await amara.OpenAsync(new Uri(amara.Page.Url).AbsolutePath + "/readings");
        await amara.Page.GetByText("Many periods at once").ClickAsync();
        var cells = amara.Page.Locator("input.cell");

        await cells.Nth(0).FocusAsync();
        await amara.Page.Keyboard.TypeAsync("7");
        await amara.Page.Keyboard.PressAsync("Enter");
        await amara.Page.Keyboard.TypeAsync("8");
        await amara.Page.Keyboard.PressAsync("ArrowUp");
        (await cells.Nth(2).InputValueAsync()).ShouldBe("8", "below the first");
        (await cells.Nth(0).EvaluateAsync<bool>("cell => cell === document.activeElement")).ShouldBeTrue();
        await cells.Nth(0).EvaluateAsync("cell => { const data = new DataTransfer(); data.setData('text/plain', '18\\t20\\n19\\t21\\n'); cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }");

        (await cells.EvaluateAllAsync<string[]>("cells => cells.slice(0, 5).map(cell => cell.value)")).ShouldBe(["18", "20", "19", "21", ""]);
    }

    private async Task<Visitor> BegunAsync(string name, string shape)
    {
        var amara = await region.OpenAsync("Amara Okafor", Phone);
        await amara.OpenAsync(region.Rowan + "/projects/new");
        await amara.WriteAsync("Title", name);
        await amara.WriteAsync("The problem", $"Nobody counts: {name}.");
        await amara.PressAsync("Start");
        if (await amara.Page.GetByText("Others tried something like it").CountAsync() > 0)
            await amara.PressAsync("Start it all the same");
        await amara.OpenAsync(new Uri(amara.Page.Url).AbsolutePath + "/measures/new");
        await amara.Page.Locator("#Name").FillAsync(name);
        await amara.Page.Locator($"[name=Shape][value={shape}]").CheckAsync();
        if (shape == "Proportion")
            await amara.Page.Locator("#Denominator").FillAsync("all that were looked at");
        await amara.PressAsync("Define it");
        return amara;
    }
}
