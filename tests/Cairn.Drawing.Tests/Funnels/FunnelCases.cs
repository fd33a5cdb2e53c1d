using System.Globalization;
using Cairn.Drawing.Tests.Families;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Funnels;

/// <summary>Funnels made to go wrong.</summary>
public static class FunnelCases
{
    public static IReadOnlyList<FamilyCase> All { get; } =
    [
        Rate("funnel-wards", Wards(20, 5.9, 3, 11), labels => labels with { ValueAxis = "Falls per 1,000 bed days", DenominatorAxis = "Bed days", Nouns = new() { Exposure = "bed days" } }),
        Rate("funnel-directed", Wards(24, 5.9, 5, 7), labels => labels with { Direction = Direction.LowerIsBetter }),
        Rate("funnel-crowded", Wards(160, 5.9, 60, 3)),
        Rate("funnel-multiplicative", Wards(60, 5.9, 20, 4), overdispersion: Overdispersion.Multiplicative),
        Rate("funnel-additive", Wards(60, 5.9, 20, 4), overdispersion: Overdispersion.Additive),
        Rate("funnel-one-unit", [new("Alder", 12, 2200)]),
        Rate("funnel-equal-units", [new("Alder", 12, 2200), new("Beech", 12, 2200), new("Cedar", 12, 2200)]),
        Rate("funnel-no-events", [new("Alder", 0, 2200), new("Beech", 0, 900)]),
        Rate("funnel-same-spot", [.. Enumerable.Range(1, 12).Select(i => new FunnelUnit("Ward " + Number(i), 60, 2000)), .. Enumerable.Range(13, 20).Select(i => new FunnelUnit("Ward " + Number(i), 4, 2000 + i))]),
        Rate("funnel-huge", [.. Wards(20, 5.9, 3, 5).Select(ward => ward with { Numerator = ward.Numerator * 1e9, Denominator = ward.Denominator * 1e9 })]),
        Rate("funnel-tiny", [.. Wards(20, 5.9, 3, 5).Select(ward => ward with { Denominator = ward.Denominator * 1e9 })]),
        Rate("funnel-odd-sizes", [new("Small", 1, 4), new("Large", 4100, 1_000_000), new("Middle", 60, 9000)]),
        Rate("funnel-long-names", [.. Wards(12, 5.9, 6, 9).Select(ward => ward with { Name = ward.Name + " ward of the Older People’s Unit & <partners> \"east\"" })],
            labels => labels with { Title = "Falls with harm among people aged eighty-five and over, all wards of the Older People’s Unit, Northmoor General Hospital & partners", ValueAxis = "Falls with harm per 1,000 occupied bed days, counted in the month of the fall, repeat falls included" }),
        Rate("funnel-other-scripts", [new("עדן 🙂", 90, 4000), new("مستشفى", 12, 5200), new("転倒病棟", 31, 5000), new("   ", 2, 5100)], labels => labels with { Title = "معدل السقوط 🏥" }),
        Proportion("funnel-zoomed", 24, 0.87, 8) with { Options = new() { ZoomAxis = true } },
        Proportion("funnel-all-cases", 6, 1, 8),
        Rate("funnel-low", Wards(20, 5.9, 3, 11)) with { Options = new() { Height = 240 } },
        Rate("funnel-large-text", Wards(20, 5.9, 3, 11)) with { Options = new() { FontScale = 1.5 } },
    ];

    /// <summary>Wards of different size at about one rate; the first few lie far from it.</summary>
    public static FunnelUnit[] Wards(int count, double rate, int outside, uint seed)
    {
        var noise = Charts.Months.Noise(2 * count, seed);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var days = Math.Round(6500 + 5200 * noise[2 * i]);
            var expected = rate * days / 1000;
            var away = i < outside ? (i % 2 == 0 ? 4.2 : -2.6) * (1 + i / 12.0) : noise[2 * i + 1];
            return new FunnelUnit("Ward " + Number(i + 1), Math.Max(0, Math.Round(expected + away * Math.Sqrt(expected))), days);
        })];
    }

    private static FamilyCase Rate(string name, IReadOnlyList<FunnelUnit> units, Func<FunnelLabels, FunnelLabels>? edit = null, Overdispersion overdispersion = Overdispersion.None)
    {
        var labels = new FunnelLabels { Title = "Falls by ward", ValueAxis = "Falls per 1,000 bed days", DenominatorAxis = "Bed days" };
        var funnel = FunnelPlot.Analyse(FunnelKind.Rate, units, new() { Multiply = 1000, Overdispersion = overdispersion });
        return new(name, options => FunnelDrawing.Render(funnel, edit?.Invoke(labels) ?? labels, options));
    }

    private static FamilyCase Proportion(string name, int count, double share, uint seed)
    {
        var noise = Charts.Months.Noise(2 * count, seed);
        var units = Enumerable.Range(0, count).Select(i =>
        {
            var cases = Math.Round(800 + 600 * noise[2 * i]);
            return new FunnelUnit("Ward " + Number(i + 1), Math.Min(cases, Math.Round(cases * share * (share < 1 ? 1 + 0.05 * noise[2 * i + 1] : 1))), cases);
        });
        var funnel = FunnelPlot.Analyse(FunnelKind.Proportion, [.. units]);
        return new(name, options => FunnelDrawing.Render(funnel, new() { Title = "Screened in a day", Direction = Direction.HigherIsBetter }, options));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
