namespace Cairn.Spc.Tests;

/// <summary>Which points carry the signal of a long run: those of runs beyond the longest expected, and no others.</summary>
public sealed class LongRunReachTests
{
    [Fact]
    public void A_run_of_the_longest_expected_carries_nothing_beside_one_that_is_longer()
    {
        // 24 useful points: the longest expected run is round(log2 24) + 3 = 8. One of nine above, one of eight below, then to and fro.
        double[] values = [.. Enumerable.Repeat(6.0, 9), .. Enumerable.Repeat(4.0, 8), 6, 4, 6, 4, 6, 4, 6];

        var analysis = ControlChart.Analyse(ChartKind.Run, Series.Of(values), new() { Centre = 5 });

        analysis.Where(point => point.Signals.HasFlag(Signals.LongRun)).Select(point => point.Number).ShouldBe(Enumerable.Range(1, 9));
    }
}
