using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests.Kinds;

public sealed class MovingRangeChartTests
{
    [Fact]
    public void Has_limits_at_zero_and_D4_and_lines_at_thirds_of_it()
    {
        var limits = Charts.Of(ChartKind.Mr, [1, 4, 2, 6])[0].Limits;

        (limits.Centre, limits.Lower, limits.Lower2, limits.Lower1).ShouldBe((3, 0, 0, 0));
        limits.Upper.ShouldBe(9.801, 1e-12);
        limits.Upper2.ShouldBe(6.534, 1e-12);
        limits.Upper1.ShouldBe(3.267, 1e-12);
    }

    [Fact]
    public void Never_signals_runs_but_counts_them()
    {
        double[] values = [0, .. Enumerable.Range(1, 12).Select(i => i % 2 * 1.0), .. Enumerable.Range(1, 12).Select(i => i % 2 * 9.0)];

        var analysis = Charts.Of(ChartKind.Mr, values);

        var phase = analysis.Phases.ShouldHaveSingleItem();
        (phase.Runs.Longest, phase.Runs.LongestMax, phase.Runs.Crossings, phase.RunsSignal).ShouldBe((12, 8, 1, false));
        phase.Runs.Signals.ShouldBeTrue();
        analysis.ShouldAllBe(point => point.Signals == Signals.None);
    }

    [Fact]
    public void Plots_the_ranges_of_ratios() =>
        ControlChart.Analyse(ChartKind.Mr, Series.OfRatios([1, 3], [2, 2])).Select(point => point.Value).ShouldBe([null, 1]);
}
