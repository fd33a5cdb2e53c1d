using Cairn.Drawing.Tests.Families;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Cusums;

/// <summary>CUSUMs made to go wrong.</summary>
public static class CusumCases
{
    public static IReadOnlyList<FamilyCase> All { get; } =
    [
        Case("cusum-forty", Events(40, 0.25, 3), new() { P0 = 0.1, Limit = 1.8 }, labels => labels with { Direction = Direction.LowerIsBetter }),
        Case("cusum-one-case", [true], new() { P0 = 0.1 }),
        Case("cusum-ten", [false, true, false, false, true, true, false, true, true, false], new() { P0 = 0.2, Limit = 1.2 }),
        Case("cusum-never", new bool[300], new() { P0 = 0.05 }, labels => labels with { Direction = Direction.LowerIsBetter }),
        Case("cusum-always", [.. Enumerable.Repeat(true, 60)], new() { P0 = 0.05 }, labels => labels with { Direction = Direction.HigherIsBetter }),
        Case("cusum-every-event-signals", Events(200, 0.3, 5), new() { P0 = 0.2, Limit = 0.05 }),
        Case("cusum-long", [.. Events(12_000, 0.025, 6), .. Events(8000, 0.05, 7)], new() { P0 = 0.025 }),
        Case("cusum-limit-far-away", Events(500, 0.03, 8), new() { P0 = 0.025, Limit = 1e6 }),
        Case("cusum-dated", Events(420, 0.06, 9), new() { P0 = 0.03, Limit = 2.5 }, labels => labels with { Periods = Dates(420, 2.3), CaseAxis = "operations in order of date" }),
        Case("cusum-years", Events(4000, 0.03, 10), new() { P0 = 0.025 }, labels => labels with { Periods = Dates(4000, 2.9) }),
        Case("cusum-one-day", Events(30, 0.2, 11), new() { P0 = 0.1 }, labels => labels with { Periods = Dates(30, 0) }),
        Case("cusum-long-words", Events(90, 0.3, 12), new() { P0 = 0.1, Limit = 1.5 }, labels => labels with
        {
            Title = "Returns to theatre within thirty days after planned and unplanned operations on the hip & knee <all surgeons>",
            CaseAxis = "operations on the hip or knee, planned and unplanned, in the order in which they ended",
        }),
        Case("cusum-large-text", Events(40, 0.25, 3), new() { P0 = 0.1, Limit = 2.5 }) with { Options = new() { FontScale = 1.6 } },
        Case("cusum-low", Events(400, 0.1, 3), new() { P0 = 0.05 }) with { Options = new() { Height = 230 } },
    ];

    public static bool[] Events(int count, double share, uint seed) => [.. Charts.Months.Noise(count, seed).Select(noise => Math.Abs(noise) > Quantile(share))];

    public static Period[] Dates(int count, double daysApart) =>
        [.. Enumerable.Range(0, count).Select(i => Period.At(new DateOnly(2021, 11, 3).AddDays((int)(i * daysApart))))];

    /// <summary>The noise is the mean of two even ones: a triangle, whose tails together hold (1 − x)².</summary>
    private static double Quantile(double share) => 1 - Math.Sqrt(share);

    private static FamilyCase Case(string name, bool[] events, CusumOptions chosen, Func<CusumLabels, CusumLabels>? edit = null)
    {
        var analysis = BernoulliCusum.Analyse(events, chosen);
        var labels = new CusumLabels { Title = "Infections after operations" };
        return new(name, options => CusumDrawing.Render(analysis, edit?.Invoke(labels) ?? labels, options));
    }
}
