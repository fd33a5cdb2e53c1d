using Cairn.Drawing.Tests.Charts;
using Cairn.Spc;

namespace Cairn.Drawing.Tests;

public class ChartFootTests
{
    private static readonly DateOnly Start = new(2020, 1, 1);

    [Fact]
    public void Names_kind_baseline_rules_and_method() =>
        Foot(ChartKind.I, new() { Method = Method.MakingDataCount, Baseline = Baseline.FirstPoints(24) }).ShouldBe(
            "I chart · baseline first 24 months · large moving ranges screened · rules: outside limits, 7-point shift, 7-point trend, 2 of 3 beyond 2 sigma · Making Data Count");

    [Fact]
    public void Counts_phases_and_excluded_points() =>
        Foot(ChartKind.C, new() { PhasesAfter = [12], Excluded = [3] }).ShouldBe(
            "C chart · 2 phases · baseline all of each phase · 1 point excluded · rules: outside limits, longest run, crossings · Anhøj");

    [Fact]
    public void Names_the_periods_of_a_range() =>
        Foot(ChartKind.C, new() { Baseline = Baseline.Range(2, 13) }).ShouldStartWith("C chart · baseline Feb 2020 to Jan 2021 · ");

    [Fact]
    public void Names_a_given_centre_line() => Foot(ChartKind.C, new() { Centre = 5 }).ShouldStartWith("C chart · centre line given · ");

    [Fact]
    public void A_run_chart_lists_only_rules_of_runs() =>
        Foot(ChartKind.Run, new() { Method = Method.Ihi }).ShouldBe("Run chart · baseline all 30 months · rules: 6-point shift, 5-point trend, number of runs · IHI run chart");

    [Fact]
    public void Speaks_of_screening_only_where_ranges_were_screened()
    {
        foreach (var kind in new[] { ChartKind.I, ChartKind.T })
            Foot(kind, new() { Screen = true }).ShouldContain("large moving ranges screened");
        foreach (var kind in new[] { ChartKind.Mr, ChartKind.C, ChartKind.Run })
            Foot(kind, new() { Screen = true }).ShouldNotContain("screened");
    }

    private static string Foot(ChartKind kind, AnalysisOptions options) =>
        ChartFoot.Describe(ControlChart.Analyse(kind, Months.From(Start, [.. Months.Noise(30, 3).Select(noise => Math.Round(10 + 5 * noise))]), options));
}
