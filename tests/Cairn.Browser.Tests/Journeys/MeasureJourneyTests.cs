using System.Globalization;
using Cairn.Tests.Databases;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>A clinic wants shorter waits (A Shah, BMJ 2019;364:l649, box 2): from an empty server to a chart that is understood, through the pages only.</summary>
public sealed class MeasureJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly DateOnly First = new(2025, 1, 1);

    private static readonly Definition[] Family =
    [
        new("Days from referral to first visit", "Outcome", "Value", "days between the date of a referral and the date on which the person was seen, the median of the month", "") { Unit = "days", LowerIsBetter = true },
        new("Referrals inappropriate or unclear", "Process", "Proportion", "referrals that were inappropriate or needed more information", "all referrals received") { Idea = "A new referral form", LowerIsBetter = true, Strata = "Language: English, Welsh" },
        new("Reminded two days before", "Process", "Proportion", "patients who received a text message two days before", "patients booked") { Idea = "A text message two days before" },
        new("Came to the appointment", "Process", "Proportion", "patients who came", "patients booked") { Idea = "A text message two days before" },
        new("Referrers satisfied", "Balancing", "Proportion", "referrers who were satisfied or very satisfied", "referrers who answered the monthly survey"),
        new("Staff satisfied", "Balancing", "Proportion", "staff who were satisfied or very satisfied at work", "staff who answered the monthly survey"),
    ];

    [Theory, EachDatabase]
    public async Task A_clinic_learns_from_its_numbers(DatabaseKind kind)
    {
        await using var cairn = await RunningCairn.StartAsync(kind);
        var (ines, amara) = (new Visitor(await chromium.OpenAsync(), cairn.Address, "Ines Moreau"), new Visitor(await chromium.OpenAsync(width: 375), cairn.Address, "Amara Okafor"));
        var clinic = await ines.FoundAsync(await ines.SetUpAsync("Northmoor"), "Eye clinic", "Ward", "Micro");
        await amara.AcceptAsync(await ines.InviteAsync(clinic, amara, "Lead"));

        var project = await StartAsync(amara, clinic);
        var measures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var definition in Family)
            measures[definition.Name] = await DefineAsync(amara, project, definition);
        (await amara.ReadAsync(project + "/measures")).ShouldNotContain("five to eight", customMessage: "six are a family");

        var unclear = measures["Referrals inappropriate or unclear"];
        await PasteAsync(amara, unclear);
        await EnterOnTheWardAsync(amara, unclear);
        await ExplainAsync(amara, unclear);
        await CorrectAsync(amara, unclear);
        await SplitAsync(amara, unclear);
    }

    private static async Task<string> StartAsync(Visitor amara, string clinic)
    {
        await amara.OpenAsync(clinic + "/projects/new");
        await amara.WriteAsync("Title", "Shorter waits for a first visit");
        await amara.WriteAsync("The problem", "People wait 12 weeks to be seen.");
        await amara.PressAsync("Start");
        return new Uri(amara.Page.Url).AbsolutePath;
    }

    private static async Task<string> DefineAsync(Visitor amara, string project, Definition definition)
    {
        await amara.OpenAsync(project + "/measures/new");
        await amara.Page.Locator("#Name").FillAsync(definition.Name);
        await amara.Page.Locator("#Type").SelectOptionAsync(new SelectOptionValue { Value = definition.Type });
        await amara.Page.Locator($"[name=Shape][value={definition.Shape}]").CheckAsync();
        await amara.Page.Locator("#Numerator").FillAsync(definition.Numerator);
        if (definition.Denominator.Length > 0)
            await amara.Page.Locator("#Denominator").FillAsync(definition.Denominator);
        await amara.Page.Locator("#Unit").FillAsync(definition.Unit);
        await amara.Page.Locator("#Direction").SelectOptionAsync(new SelectOptionValue { Value = definition.LowerIsBetter ? "LowerIsBetter" : "HigherIsBetter" });
        await amara.Page.Locator("form.measure-form details").EvaluateAllAsync<object?>("parts => parts.forEach(part => part.open = true)");
        await amara.Page.Locator("#Idea").FillAsync(definition.Idea);
        await amara.Page.Locator("#Strata").FillAsync(definition.Strata);
        await amara.PressAsync("Define it");
        return new Uri(amara.Page.Url).AbsolutePath;
    }

    /// <summary>Eighteen months as they stand in a sheet: until October a third is unclear, then a sixth.</summary>
    private static async Task PasteAsync(Visitor amara, string measure)
    {
        await amara.OpenAsync(measure + "/readings");
        await amara.Page.GetByText("Many periods at once").ClickAsync();
        var months = Enumerable.Range(0, 18).Select(i => string.Create(CultureInfo.InvariantCulture, $"{First.AddMonths(i):dd.MM.yyyy}\t{(i < 9 ? 33 + (i % 3) : 15 + (i % 3))}\t{100 + (i % 2)}"));
        await amara.Page.Locator("#Pasted").FillAsync("Month\tUnclear\tReceived\n" + string.Join('\n', months));
        await amara.PressAsync("Take them in");
    }

    /// <summary>The next month, on a phone whose line breaks.</summary>
    private static async Task EnterOnTheWardAsync(Visitor amara, string measure)
    {
        await amara.OpenAsync(measure + "/readings");
        (await amara.Page.Locator("#one h3").InnerTextAsync()).ShouldBe("Jul 2026");
        await amara.Page.Context.SetOfflineAsync(true);
        await amara.Page.Locator("#OneValue").FillAsync("16");
        await amara.Page.Locator("#OneDenominator").FillAsync("99");
        await amara.Page.Locator("#one").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(amara.Page.Locator("[data-keep]")).ToContainTextAsync("1 kept on this device");
        await amara.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(amara.Page.Locator("#one h3")).ToHaveTextAsync("Aug 2026");
    }

    /// <summary>A shift is seen and explained, and a phase is started with a reason and four answers.</summary>
    private static async Task ExplainAsync(Visitor amara, string measure)
    {
        (await amara.ReadAsync(measure)).ShouldContain("below the centre line");
        await amara.Page.Locator("#Why").FillAsync("The new form came in October");
        await amara.PressAsync("Write it down");
        (await amara.ReadAsync(measure)).ShouldContain("The new form came in October");
        await amara.Page.GetByText("Start a new phase").ClickAsync();
        await amara.Page.Locator("#From").FillAsync("2025-10-01");
        await amara.Page.Locator("#Reason").FillAsync("The new referral form");
        foreach (var answer in (string[])["Distinct", "Known", "Desirable", "Continuing"])
            await amara.Page.Locator($"input[name=Answers][value={answer}]").CheckAsync();
        await amara.PressAsync("Start it");
        (await amara.Page.Locator("p.lead").InnerTextAsync()).ShouldContain("since Oct 2025");
    }

    private static async Task CorrectAsync(Visitor amara, string measure)
    {
        await amara.OpenAsync(measure + "/readings");
        await amara.Page.GetByText("Many periods at once").ClickAsync();
        await amara.Page.GetByLabel("Value, Jul 2026").FillAsync("17");
        await amara.Page.Locator("#Why").FillAsync("One came late");
        await amara.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).Last.ClickAsync();
        await amara.Page.GetByText("Corrected, 1 earlier").ClickAsync();
        (await amara.Page.Locator("main").InnerTextAsync()).ShouldContain("16 of 99");
    }

    /// <summary>Who writes in Welsh gained nothing: the gap widened, and the page says so.</summary>
    private static async Task SplitAsync(Visitor amara, string measure)
    {
        foreach (var (group, after) in new[] { ("Language: English", 12), ("Language: Welsh", 35) })
        {
            await amara.OpenAsync(measure + "/readings?group=" + Uri.EscapeDataString(group));
            await amara.Page.GetByText("Many periods at once").ClickAsync();
            await amara.Page.Locator("#Pasted").FillAsync(string.Join('\n', Enumerable.Range(0, 18).Select(i => string.Create(CultureInfo.InvariantCulture, $"{First.AddMonths(i):yyyy-MM-dd}\t{(i < 9 ? 36 : after) + (i % 3)}\t100"))));
            await amara.PressAsync("Take them in");
        }

        (await amara.ReadAsync(measure + "/groups")).ShouldContain("widened");
        (await amara.Page.FindBarriersAsync("groups-375-light")).ShouldBeEmpty();
    }

    private sealed record Definition(string Name, string Type, string Shape, string Numerator, string Denominator)
    {
        public string Unit { get; init; } = "";

        public string Idea { get; init; } = "";

        public string Strata { get; init; } = "";

        public bool LowerIsBetter { get; init; }
    }
}
