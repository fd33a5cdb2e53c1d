namespace Cairn.Spc.Tests;

/// <summary>A signal as a person speaks of it: what, from where to where, and whether it still holds.</summary>
public sealed class SignalSpanTests
{
    private static readonly double[] Quiet = [10, 12, 9, 11, 10, 12, 9, 11, 10, 12, 9, 11];

    [Fact]
    public void There_is_none_where_nothing_fired() => Last(ChartKind.I, Quiet).ShouldBeNull();

    [Fact]
    public void Needs_an_analysis() => Should.Throw<ArgumentNullException>(() => SignalSpan.LastOf(null!));

    [Theory]
    [InlineData(0, false)]
    [InlineData(5, false)]
    [InlineData(11, true)]
    public void A_point_outside_is_a_span_of_its_own(int at, bool isCurrent)
    {
        double[] values = [.. Quiet];
        values[at] = 60;

        Last(ChartKind.I, values, new() { Centre = 10.5 }).ShouldBe(new SignalSpan(Cause.AboveUpperLimit, at + 1, at + 1, 1, isCurrent));
    }

    [Fact]
    public void A_run_passes_over_points_on_the_centre_line_and_excluded_ones()
    {
        // Centre 10: low, then nine above with one on the line (point 8) and one excluded below it (point 10).
        double[] values = [8, 12, 8, 12, 8, 11, 12, 10, 11, 3, 12, 11, 12, 11, 12, 11, 12];

        Last(ChartKind.Run, values, new() { Centre = 10, Excluded = [10] }).ShouldBe(new SignalSpan(Cause.ShiftAbove, 6, 17, 10, true));
    }

    [Fact]
    public void A_run_that_ended_is_not_current_and_keeps_its_ends()
    {
        double[] values = [8, 12, 8, 12, 8, 12, 12, 12, 12, 12, 12, 12, 12, 12, 8, 12, 8];

        Last(ChartKind.Run, values, new() { Centre = 10 }).ShouldBe(new SignalSpan(Cause.ShiftAbove, 6, 14, 9, false));
    }

    [Fact]
    public void A_run_ends_where_its_phase_begins()
    {
        double[] values = [8, 12, 8, 12, 8, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12];

        Last(ChartKind.Run, values, new() { Centre = 10, PhasesAfter = [7] })!.First.ShouldBe(8);
    }

    [Fact]
    public void A_trend_reaches_from_its_first_point_to_its_last()
    {
        double[] values = [10, 12, 9, 11, 10, 11, 12, 13, 14, 15, 9, 11];

        Last(ChartKind.Run, values, new() { Method = Method.Ihi }).ShouldBe(new SignalSpan(Cause.TrendUp, 5, 10, 6, false));
    }

    [Fact]
    public void What_says_nothing_of_a_side_is_a_span_of_the_whole_phase()
    {
        // Steady swings of four above and four below: no long run, few crossings.
        double[] values = [.. Enumerable.Range(0, 40).Select(i => i % 8 < 4 ? 12.0 : 8)];

        Last(ChartKind.Run, values, new() { Centre = 10 }).ShouldBe(new SignalSpan(Cause.Unsided, 1, 40, 40, true));
        Last(ChartKind.Run, [.. values, double.NaN], new() { Centre = 10 }).ShouldBe(new SignalSpan(Cause.Unsided, 1, 40, 40, true));
        Last(ChartKind.Run, [.. values, 8, 12, 8, 12], new() { Centre = 10, PhasesAfter = [40] }).ShouldBe(new SignalSpan(Cause.Unsided, 1, 40, 40, false));
    }

    [Fact]
    public void A_side_says_more_than_a_whole_phase()
    {
        double[] values = [.. Enumerable.Range(0, 40).Select(i => i == 20 ? 60.0 : i % 8 < 4 ? 12 : 8)];

        Last(ChartKind.I, values, new() { Centre = 10 })!.Cause.ShouldBe(Cause.AboveUpperLimit);
    }

    private static SignalSpan? Last(ChartKind kind, double[] values, AnalysisOptions? options = null) => SignalSpan.LastOf(ControlChart.Analyse(kind, Series.Of(values), options));
}
