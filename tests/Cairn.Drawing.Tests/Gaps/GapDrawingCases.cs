using Cairn.Drawing.Tests.Families;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Gaps;

/// <summary>Gaps over time, some of them made to go wrong.</summary>
public static class GapDrawingCases
{
    private static readonly DateOnly Start = new(2024, 1, 1);

    /// <summary>Two languages over two years: 15 points apart, then hardly.</summary>
    public static GapAnalysis Narrowing { get; } = Shares(24, i => (i < 12 ? 32 + (i * 5 % 7) : 30 + (i * 5 % 7), i < 12 ? 17 + (i * 3 % 5) : 26 + (i * 3 % 5)));

    public static IReadOnlyList<FamilyCase> All { get; } =
    [
        Gap("gap-narrowing", Narrowing),
        Gap("gap-unknown-months", EquityGap.Analyse(GapKind.Rate, [.. Enumerable.Range(0, 20).Select(i => new GapPeriod(At(i), i is 5 or 6 ? GapGroup.Missing : GapGroup.Of(4 + (i * 7 % 5), 300), GapGroup.Of(6 + (i * 3 % 5), 310)))], 1000)),
        Gap("gap-values", EquityGap.Analyse(GapKind.Value, [.. Enumerable.Range(0, 14).Select(i => new GapPeriod(At(i), GapGroup.Of(40 - i), GapGroup.Of(30 + (i % 3))))])),
        Gap("gap-few", Shares(3, i => (30 + i, 20))),
        Gap("gap-one", Shares(1, _ => (30, 20))),
        Gap("gap-none", EquityGap.Analyse(GapKind.Proportion, [])),
        Gap("gap-hidden", EquityGap.Analyse(GapKind.Proportion, [.. Enumerable.Range(0, 6).Select(i => new GapPeriod(At(i), GapGroup.Missing, GapGroup.Of(1, 20)))])),
        Gap("gap-one-wide-interval", EquityGap.Analyse(GapKind.Rate, [.. Enumerable.Range(0, 12).Select(i => new GapPeriod(At(i), i == 4 ? GapGroup.Of(0, 0.5) : GapGroup.Of(30, 1000), GapGroup.Of(32, 1000)))], 1000)),
        Gap("gap-numbered", EquityGap.Analyse(GapKind.Proportion, [.. Enumerable.Range(1, 9).Select(i => new GapPeriod(Period.At(i), GapGroup.Of(20, 50), GapGroup.Of(22, 50)))], 100)),
        Gap("gap-equal", Shares(10, _ => (20, 20))),
        Gap("gap-large-text", Narrowing) with { Options = new() { FontScale = 1.6 } },
        new("gap-odd-words", options => GapDrawing.Render(Narrowing, new() { Title = "<b>&\"quoted\"\u0001</b> " + new string('W', 90), ValueAxis = new string('W', 120), Description = "转运 🙂", Foot = new string('W', 200) }, options)),
    ];

    private static FamilyCase Gap(string name, GapAnalysis analysis) => new(name, options => GapDrawing.Render(
        analysis,
        new() { Title = "English less Welsh", Description = "The gap narrowed.", ValueAxis = "Percentage points; above 0 English is higher than Welsh", Foot = "95% intervals: Newcombe 1998, method 10" },
        options));

    private static GapAnalysis Shares(int months, Func<int, (int One, int Other)> of) =>
        EquityGap.Analyse(GapKind.Proportion, [.. Enumerable.Range(0, months).Select(i => new GapPeriod(At(i), GapGroup.Of(of(i).One, 100), GapGroup.Of(of(i).Other, 80)))], 100);

    private static Period At(int month) => Period.At(Start.AddMonths(month));
}
