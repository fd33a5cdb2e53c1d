using Cairn.Spc.Words;

namespace Cairn.Spc.Tests.Words;

/// <summary>The sentence of a chart, for what a reader can meet.</summary>
public sealed class SummaryTests
{
    private static readonly double[] Steady = [4, 6, 5, 7, 4, 6, 5, 3, 6, 4, 5, 6];

    [Fact]
    public void Says_value_and_centre_and_that_nothing_happened() =>
        Say(ChartKind.I, Steady, new() { Name = "Falls" }).ShouldBe(
            "Falls: the latest value is 6 (12), the centre line 5.08; no signal, only the variation that is always there.");

    [Fact]
    public void A_run_chart_speaks_of_random_variation_and_never_of_cause()
    {
        var sentence = Say(ChartKind.Run, Steady, new());
        sentence.ShouldBe("The latest value is 6 (12), the median 5; no sign of anything but random variation.");
        sentence.ShouldNotContain("cause");
    }

    [Fact]
    public void Says_since_when_a_run_lasts() =>
        Say(ChartKind.C, [9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3], new()).ShouldBe(
            "The latest value is 3 (20), the centre line 5.5; 10 points in a row below the centre line since 11.");

    [Fact]
    public void Says_from_when_to_when_a_run_lasted() =>
        Say(ChartKind.Run, [.. Enumerable.Range(0, 11).Select(i => 1 + i / 10.0), 5, 4.5, 1, 5, 1, 5, 1, 5, 6, 4, 5, 6, 5], new()).ShouldContain(
            "in a row below the median from 1 to 9");

    [Fact]
    public void Names_the_month_of_a_point_outside_the_limits()
    {
        var values = Steady.Append(30).ToArray();
        var first = new DateOnly(2024, 1, 1);
        var series = Series.Over([.. values.Select((_, i) => Period.At(first.AddMonths(i)))], [.. values.Select(value => Subgroup.Of(value))]);
        Summary.Describe(ControlChart.Analyse(ChartKind.C, series)).ShouldContain("one point above the upper limit in Jan 2025");
    }

    [Fact]
    public void Names_the_day_of_a_daily_point_and_the_number_of_a_numbered_one()
    {
        var values = Steady.Append(30).ToArray();
        var first = new DateOnly(2024, 1, 1);
        var daily = Series.Over([.. values.Select((_, i) => Period.At(first.AddDays(i)))], [.. values.Select(value => Subgroup.Of(value))]);
        Summary.Describe(ControlChart.Analyse(ChartKind.C, daily)).ShouldContain("above the upper limit on 13 Jan 2024");
        Say(ChartKind.C, values, new()).ShouldContain("above the upper limit at 13");
    }

    [Fact]
    public void Compares_the_latest_phase_with_the_one_before() =>
        Say(ChartKind.I, [9, 8, 9, 8, 9, 8, 2, 3, 2, 3, 2, 3], new(), new() { PhasesAfter = [6] }).ShouldContain(
            "the centre line 2.5 since 7 and 8.5 before");

    [Theory]
    [InlineData(20, "is missed consistently")]
    [InlineData(0, "is met consistently")]
    [InlineData(5, "lies within the limits, so it is met or missed by chance")]
    public void Says_what_the_limits_promise_for_the_target(double target, string expected) =>
        Say(ChartKind.I, Steady, new(), new() { Target = Target.At(target), Direction = Direction.HigherIsBetter }).ShouldContain(expected);

    [Fact]
    public void Only_states_a_target_that_has_no_direction() =>
        Say(ChartKind.I, Steady, new(), new() { Target = Target.At(5) }).ShouldEndWith("; the target is 5.");

    [Theory]
    [InlineData(Direction.HigherIsBetter, 6, "is met now")]
    [InlineData(Direction.HigherIsBetter, 7, "is not met now")]
    [InlineData(Direction.LowerIsBetter, 6, "is met now")]
    [InlineData(Direction.LowerIsBetter, 5, "is not met now")]
    public void A_run_chart_compares_the_target_with_the_latest_value(Direction direction, double target, string expected) =>
        Say(ChartKind.Run, Steady, new(), new() { Target = Target.At(target), Direction = direction }).ShouldContain(expected);

    [Fact]
    public void Says_units_where_they_belong() =>
        Say(ChartKind.I, Steady, new() { Unit = "%", Per = " of beds" }).ShouldStartWith("The latest value is 6% of beds (12), the centre line 5.08%");

    [Fact]
    public void Says_few_crossings_where_nothing_points_up_or_down() =>
        Say(ChartKind.Run, [1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 8, 2, 1, 2, 1, 2, 9, 8, 9, 8], new()).ShouldContain(
            "since 1 the values cross the median 3 times, where at least 6 would be expected by chance");

    [Theory]
    [InlineData(new double[] { 1, 1, 1, 1, 1, 2, 9, 9, 9, 9, 9, 8 }, "make 2 runs about the median, fewer than would be expected by chance")]
    [InlineData(new double[] { 1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9 }, "make 12 runs about the median, more than would be expected by chance")]
    public void Says_too_few_and_too_many_runs(double[] values, string expected) =>
        Say(ChartKind.Run, values, new(), new() { Method = Method.Ihi with { Rules = new(new Cairn.Spc.Rules.NumberOfRuns()) } }).ShouldContain(expected);

    [Fact]
    public void Says_a_rise_and_a_fall()
    {
        var rising = new AnalysisOptions { Method = Method.MakingDataCount with { Rules = new(new Cairn.Spc.Rules.Trend(7, Cairn.Spc.Rules.Ties.Break)) } };
        Say(ChartKind.I, [5, 4, 5, 4, 1, 2, 3, 4, 5, 6, 7], new(), rising).ShouldContain("7 points rising one after another since 5");
        Say(ChartKind.I, [5, 6, 5, 6, 7, 6, 5, 4, 3, 2, 1], new(), rising).ShouldContain("7 points falling one after another since 5");
    }

    [Fact]
    public void Has_words_for_no_value_at_all() => Say(ChartKind.I, [double.NaN], new() { Name = "Falls" }).ShouldBe("Falls: there is no value to show yet.");

    [Fact]
    public void Every_rule_has_its_words()
    {
        foreach (var method in Method.All)
            method.Rules.Describe().ShouldNotBeNullOrWhiteSpace();
        new Cairn.Spc.Rules.RuleSet(new Rules.InnerThird()).Describe().ShouldBe("15 points in the inner third");
        Method.MakingDataCount.Rules.Describe().ShouldBe("outside limits, 7-point shift, 7-point trend, 2 of 3 beyond 2 sigma");
    }

    private static string Say(ChartKind kind, double[] values, SummaryLabels labels, AnalysisOptions? options = null) =>
        Summary.Describe(ControlChart.Analyse(kind, Series.Of(values), options), labels);
}
