using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

/// <summary>Every way in which data or options make no chart, with its words and its point.</summary>
public sealed class ControlChartRefusalTests
{
    [Theory]
    [InlineData("c", "At point 2 the count is -1; 0 or more was expected.")]
    [InlineData("g", "At point 2 the count is -1; 0 or more was expected.")]
    [InlineData("t", "At point 2 the time between events is -1; a number above 0 was expected.")]
    public void Negative_values_where_none_can_be(string kind, string message) => Refused(kind, [Subgroup.Of(3), Subgroup.Of(-1)], message);

    [Fact]
    public void A_time_of_nothing_between_events() =>
        Refused("t", [Subgroup.Of(3), Subgroup.Of(0)], "At point 2 the time between events is 0; a number above 0 was expected.");

    [Fact]
    public void Zero_is_a_count()
    {
        foreach (var kind in new[] { ChartKind.C, ChartKind.G })
            Charts.Of(kind, [0, 0]).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("p")]
    [InlineData("pprime")]
    [InlineData("u")]
    [InlineData("uprime")]
    public void Negative_numerators(string kind) =>
        Refused(kind, [Subgroup.Of(3, 10), Subgroup.Of(-0.5, 10)], "At point 2 the count is -0.5; 0 or more was expected.");

    [Fact]
    public void An_i_prime_chart_takes_negative_numerators() =>
        ControlChart.Analyse(ChartKind.IPrime, Series.OfRatios([-3, 2], [10, 10]))[0].Value.ShouldBe(-0.3);

    [Theory]
    [InlineData("p")]
    [InlineData("pprime")]
    public void Numerators_above_the_denominator(string kind)
    {
        Refused(kind, [Subgroup.Of(10, 10), Subgroup.Of(10.5, 10)], "At point 2 the numerator 10.5 is above the denominator 10; a proportion is at most 1.");
        ControlChart.Analyse(ChartKind.U, Series.OfRatios([30], [10]))[0].Value.ShouldBe(3);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("i")]
    [InlineData("mr")]
    [InlineData("p")]
    [InlineData("pprime")]
    [InlineData("u")]
    [InlineData("uprime")]
    [InlineData("iprime")]
    public void Denominators_of_zero_or_less(string kind)
    {
        Refused(kind, [Subgroup.Of(3, 10), Subgroup.Of(0, 0)], "At point 2 the denominator is 0; a number above 0 was expected.");
        Refused(kind, [Subgroup.Of(3, 10), Subgroup.Of(1, -2)], "At point 2 the denominator is -2; a number above 0 was expected.");
    }

    [Theory]
    [InlineData("p")]
    [InlineData("pprime")]
    [InlineData("u")]
    [InlineData("uprime")]
    [InlineData("iprime")]
    public void Denominators_that_are_missing_where_the_kind_needs_them(string kind) =>
        Refused(kind, [Subgroup.Of(3, 10), Subgroup.Of(1)], "At point 2 the denominator is missing; a number above 0 was expected.");

    [Theory]
    [InlineData("run")]
    [InlineData("i")]
    [InlineData("mr")]
    public void Denominators_that_only_some_points_have(string kind) =>
        Refused(kind, [Subgroup.Missing, Subgroup.Of(1), Subgroup.Of(3, 10)], "At point 2 the denominator is missing; a number above 0 was expected, as other points have one.");

    [Fact]
    public void Denominators_are_passed_over_by_kinds_that_count() =>
        ControlChart.Analyse(ChartKind.C, Series.Over(Subgroup.Of(3, 10), Subgroup.Of(1)))[0].Value.ShouldBe(3);

    [Fact]
    public void Values_that_are_missing_beside_their_denominator() =>
        Refused("u", [Subgroup.Of(3, 10), Subgroup.Of(double.NaN, 20.5)], "At point 2 the value is missing beside a denominator of 20.5; both or neither were expected.");

    [Theory]
    [InlineData("xbar")]
    [InlineData("s")]
    public void Anything_but_measurements_on_charts_of_subgroups(string kind)
    {
        const string Message = "At point 2 there is a single value or a ratio; the measurements of the period were expected.";
        var first = Subgroup.Measured(1, 2, 3);

        Refused(kind, [first, Subgroup.Of(5)], Message);
        Refused(kind, [first, Subgroup.Of(5, 10)], Message);
        Refused(kind, [first, Subgroup.Summarised(5, 0, double.NaN)], Message);
        Refused(kind, [first, Subgroup.Summarised(5, 2, -1)], Message);
        Refused(kind, [first, Subgroup.Summarised(5, 2, double.NaN)], Message);
        ControlChart.Analyse(ChartKind.Find(kind)!, Series.Over(first, Subgroup.Summarised(5, 1, double.NaN), Subgroup.Summarised(5, 2, 0))).Count.ShouldBe(3);
    }

    [Fact]
    public void Excluded_points_that_the_kind_cannot_plot() =>
        Should.Throw<AnalysisRefusedException>(() => Charts.Of(ChartKind.C, [1, -1], new() { Excluded = [2] })).Point.ShouldBe(2);

    [Fact]
    public void Numbers_in_words_of_no_culture() =>
        Should.Throw<AnalysisRefusedException>(() => Charts.Of(ChartKind.C, [-1234.5])).Message.ShouldContain("-1234.5");

    [Theory]
    [InlineData("i", new[] { 1e308, 1e308, -1e308 })]
    [InlineData("c", new[] { 1e308, 1e308 })]
    [InlineData("run", new[] { 1e307, 1e307 })]
    [InlineData("i", new[] { 1.5e306, -1.5e306, 1.5e306 })]
    public void Numbers_too_large_to_compute_with(string kind, double[] values) =>
        Should.Throw<AnalysisRefusedException>(() => Charts.Of(ChartKind.Find(kind)!, values, new() { Multiply = 100 }))
            .Message.ShouldBe("The numbers are too large, or too far apart in size, to compute a centre line and limits.");

    [Fact]
    public void A_value_alone_too_large_to_plot() =>
        Should.Throw<AnalysisRefusedException>(() => Charts.Of(ChartKind.I, [1, 2, 1e307], new() { Multiply = 100, Baseline = Baseline.FirstPoints(2) }));

    private static void Refused(string kind, Subgroup[] subgroups, string message)
    {
        var refusal = Should.Throw<AnalysisRefusedException>(() => ControlChart.Analyse(ChartKind.Find(kind)!, Series.Over(subgroups)));

        refusal.Message.ShouldBe(message);
        refusal.Point.ShouldBe(2);
    }
}
