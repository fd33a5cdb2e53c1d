using System.Globalization;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>A team defines what it measures, pastes eighteen months, adds the next number, corrects one, explains a shift and starts a phase. Axe finds nothing, nothing is too wide, in light and dark.</summary>
public sealed class MeasureTests(BusyRegion region) : IClassFixture<BusyRegion>
{
    private readonly List<string> barriers = [];

    [Theory]
    [InlineData(1100)]
    [InlineData(320)]
    public async Task Numbers_become_a_chart_that_says_what_changed(int width)
    {
        var amara = await region.OpenAsync("Amara Okafor", width);
        await amara.OpenAsync(region.Rowan + "/projects/new");
        await amara.WriteAsync("Title", $"Shorter waits {width}");
        await amara.WriteAsync("The problem", $"People wait {width} days for a first visit.");
        await amara.PressAsync("Start");
        if (await amara.Page.GetByText("Others tried something like it").CountAsync() > 0)
            await amara.PressAsync("Start it all the same");
        var project = new Uri(amara.Page.Url).AbsolutePath;

        await amara.OpenAsync(project + "/measures");
        await LookAsync(amara, "measures-empty", width);
        await DefineAsync(amara, width);
        var measure = new Uri(amara.Page.Url).AbsolutePath;
        await LookAsync(amara, "chart-empty", width);
        await EnterAsync(amara, measure, width);
        await ExplainAsync(amara, measure, width);
        await SplitAsync(amara, measure, width);
        await ShowAsync(amara, measure, width);
        await amara.OpenAsync(project + "/measures");
        await LookAsync(amara, "measures", width);
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "For a screen on the wall" }).ClickAsync();
        await LookAsync(amara, "wall", width);
        await amara.OpenAsync(measure + "/comparison");
        await LookAsync(amara, "comparison-alone", width);

        var maria = await region.OpenAsync("Maria Bello-Castellani", width);
        await maria.OpenAsync(measure);
        (await maria.Page.Locator("main").InnerTextAsync()).ShouldContain("the latest value is");
        (await maria.Page.GetByText("Start a new phase").CountAsync()).ShouldBe(0, "she is not of the team");
        await LookAsync(maria, "chart-as-partner", width);
        barriers.ShouldBeEmpty();
    }

    private async Task DefineAsync(Visitor amara, int width)
    {
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "Define a measure" }).ClickAsync();
        await LookAsync(amara, "measure-form", width);
        await amara.PressAsync("Define it");
        await LookAsync(amara, "measure-refused", width);
        await amara.Page.Locator("#Name").FillAsync("Referrals that need more information");
        await amara.Page.Locator("#Type").SelectOptionAsync(new SelectOptionValue { Value = "Process" });
        await amara.Page.Locator("#Numerator").FillAsync("referrals that need more information");
        await amara.Page.Locator("#Denominator").FillAsync("referrals received");
        await amara.Page.Locator("#Direction").SelectOptionAsync(new SelectOptionValue { Value = "LowerIsBetter" });
        await amara.Page.Locator("#Idea").FillAsync("A new referral form");
        await amara.PressAsync("Define it");
    }

    private async Task EnterAsync(Visitor amara, string measure, int width)
    {
        await amara.OpenAsync(measure + "/readings");
        await LookAsync(amara, "readings-empty", width);
        await amara.Page.GetByText("Many periods at once").ClickAsync();
        var months = Enumerable.Range(0, 18).Select(i => string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(2025, 1, 1).AddMonths(i):dd.MM.yyyy}\t{(i < 10 ? 30 + (i % 3) : 14 + (i % 3))}\t{100 + (i % 2)}"));
        await amara.Page.Locator("#Pasted").FillAsync("Month\tUnclear\tReceived\n" + string.Join('\n', months));
        await amara.PressAsync("Take them in");
        await amara.OpenAsync(measure + "/readings");
        (await amara.Page.Locator("#one h3").InnerTextAsync()).ShouldBe("Jul 2026");
        await amara.Page.Locator("#OneValue").FillAsync("60");
        await amara.Page.Locator("#OneDenominator").FillAsync("50");
        await amara.Page.Locator("#one").GetByRole(AriaRole.Button).ClickAsync();
        (await amara.Page.Locator("#one .doubts").InnerTextAsync()).ShouldContain("more than there are");
        (await amara.Page.Locator("#OneValue").InputValueAsync()).ShouldBe("60");
        await LookAsync(amara, "readings-asked", width);
        await amara.Page.Locator("#OneValue").FillAsync("15");
        await amara.Page.Locator("#OneDenominator").FillAsync("99");
        await amara.Page.Locator("#one").GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(amara.Page.Locator("#one h3")).ToHaveTextAsync("Aug 2026");
        await amara.Page.GetByText("Many periods at once").ClickAsync();
        await amara.Page.GetByLabel("Value, Jul 2026").FillAsync("16");
        await amara.Page.Locator("#Why").FillAsync("One came late");
        await amara.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).Last.ClickAsync();
        await amara.Page.GetByText("Corrected, 1 earlier").ClickAsync();
        (await amara.Page.Locator("main").InnerTextAsync()).ShouldContain("15 of 99");
        await LookAsync(amara, "readings", width);
    }

    private async Task ExplainAsync(Visitor amara, string measure, int width)
    {
        await amara.OpenAsync(measure);
        (await amara.Page.Locator("p.lead").InnerTextAsync()).ShouldContain("below the centre line");
        await amara.Page.Locator("#Why").FillAsync("The new form");
        await amara.PressAsync("Write it down");
        await amara.Page.GetByText("How it is charted").ClickAsync();
        await amara.Page.GetByText("The numbers").ClickAsync();
        await LookAsync(amara, "chart-shift", width);
        await amara.Page.GetByText("Start a new phase").ClickAsync();
        await amara.Page.Locator("#From").FillAsync("2025-11-01");
        await amara.Page.Locator("#Reason").FillAsync("The new referral form");
        await amara.PressAsync("Start it");
        (await amara.Page.Locator("main").InnerTextAsync()).ShouldContain("only where all four are so");
        await LookAsync(amara, "phase-refused", width);
        foreach (var answer in (string[])["Distinct", "Known", "Desirable", "Continuing"])
            await amara.Page.Locator($"input[name=Answers][value={answer}]").CheckAsync();
        await amara.PressAsync("Start it");
        (await amara.Page.Locator("p.lead").InnerTextAsync()).ShouldContain("since Nov 2025");
        await LookAsync(amara, "chart-phases", width);
    }

    private async Task SplitAsync(Visitor amara, string measure, int width)
    {
        await amara.OpenAsync(measure + "/groups");
        await LookAsync(amara, "groups-none", width);
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "Split it in the definition" }).ClickAsync();
        await amara.Page.GetByText("Define it anew").ClickAsync();
        await amara.Page.Locator("#Strata").FillAsync("Language: English, Welsh");
        await amara.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).First.ClickAsync();
        foreach (var (group, early, late) in new[] { ("English", 10, 10), ("Welsh", 21, 12) })
        {
            await amara.OpenAsync($"{measure}/readings?group=Language: {group}");
            await amara.Page.GetByText("Many periods at once").ClickAsync();
            await amara.Page.Locator("#Pasted").FillAsync(string.Join('\n', Enumerable.Range(0, 18).Select(i => string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(2025, 1, 1).AddMonths(i):dd.MM.yyyy}\t{(i < 9 ? early : late) + (i % 3)}\t{50 + (i % 2)}"))));
            await amara.PressAsync("Take them in");
        }

        await amara.OpenAsync(measure + "/groups");
        (await amara.Page.Locator("#gap").InnerTextAsync()).ShouldContain("The gap between Welsh and English narrowed.");
        await LookAsync(amara, "groups", width);
        await amara.Page.GetByText("Compare two other groups").ClickAsync();
        await amara.Page.Locator("#other").SelectOptionAsync(new SelectOptionValue { Label = "All others" });
        await amara.Page.Locator("#gap").GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        (await amara.Page.Locator("#gap").InnerTextAsync()).ShouldContain("All others");
    }

    private async Task ShowAsync(Visitor amara, string measure, int width)
    {
        await amara.OpenAsync(measure + "/embeds");
        await LookAsync(amara, "embeds-none", width);
        await amara.PressAsync("Make a link");
        var link = await amara.Page.Locator("#Link").InputValueAsync();
        await LookAsync(amara, "embed-made", width);
        await amara.Page.GotoAsync(link);
        (await amara.Page.Locator("header, nav, form, footer").CountAsync()).ShouldBe(0, "nothing but the chart");
        await LookAsync(amara, "embed", width);
        await amara.OpenAsync(measure + "/embeds");
        await amara.Page.GetByRole(AriaRole.Button, new() { Name = "End it" }).ClickAsync();
        await LookAsync(amara, "embed-ended", width);
        await amara.Page.GotoAsync(link);
        (await amara.Page.Locator("main").InnerTextAsync()).ShouldContain("No chart is shown here any more");
        await LookAsync(amara, "embed-gone", width);
    }

    private async Task LookAsync(Visitor visitor, string name, int width)
    {
        barriers.AddRange(await visitor.Page.FindBarriersAsync($"{name}-{width}-light"));
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        barriers.AddRange(await visitor.Page.FindBarriersAsync($"{name}-{width}-dark"));
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }
}
