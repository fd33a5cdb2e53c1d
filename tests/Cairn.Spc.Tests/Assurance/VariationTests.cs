using Cairn.Spc.Rules;
using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

/// <summary>Which label a point carries where several rules fire, and what it means. The centre is 100, sigma 10.</summary>
public sealed class VariationTests
{
    [Theory]
    [InlineData(Direction.HigherIsBetter, 131, Variation.ImprovementHigh)]
    [InlineData(Direction.HigherIsBetter, 69, Variation.ConcernLow)]
    [InlineData(Direction.LowerIsBetter, 131, Variation.ConcernHigh)]
    [InlineData(Direction.LowerIsBetter, 69, Variation.ImprovementLow)]
    [InlineData(Direction.Neutral, 131, Variation.NeutralHigh)]
    [InlineData(Direction.Neutral, 69, Variation.NeutralLow)]
    [InlineData(Direction.HigherIsBetter, 100, Variation.CommonCause)]
    public void Is_the_state_of_the_latest_point(Direction direction, double latest, Variation expected)
    {
        var analysis = Charts.Of(ChartKind.C, [200, 10, latest], new() { Centre = 100, Direction = direction });

        analysis.Variation.ShouldBe(expected);
        analysis[2].Variation.ShouldBe(expected);
    }

    [Fact]
    public void Passes_over_excluded_and_missing_points_at_the_end()
    {
        var analysis = Charts.Of(ChartKind.C, [100, 131, 69, double.NaN], new() { Centre = 100, Excluded = [3] });

        analysis.Variation.ShouldBe(Variation.NeutralHigh);
        analysis.Skip(2).ShouldAllBe(point => point.Variation == null && point.Cause == null && !point.IsIncluded);
    }

    [Fact]
    public void Is_common_cause_where_there_is_no_point()
    {
        Charts.Of(ChartKind.C, []).Variation.ShouldBe(Variation.CommonCause);
        Charts.Of(ChartKind.C, [1], new() { Excluded = [1] }).Variation.ShouldBe(Variation.CommonCause);
    }

    [Fact]
    public void Outside_goes_before_a_trend_a_trend_before_two_of_three_and_two_of_three_before_a_shift() =>
        Label([101, 102, 103, 121, 122, 131, 123, 122, 101], new OutsideLimits(), new Shift(9, Ties.Break), new Trend(6, Ties.Break), new TwoOfThree(narrow: true)).ShouldBe(
        [
            Cause.TrendUp, Cause.TrendUp, Cause.TrendUp, Cause.TrendUp, Cause.TrendUp, Cause.AboveUpperLimit,
            Cause.TwoOfThreeAbove, Cause.TwoOfThreeAbove, Cause.ShiftAbove,
        ]);

    [Fact]
    public void Two_of_three_goes_before_four_of_five_and_four_of_five_before_a_shift() =>
        Label([79, 78, 89, 88, 99, 98], new TwoOfThree(), new FourOfFive(), new Shift(6, Ties.Break)).ShouldBe(
            [Cause.TwoOfThreeBelow, Cause.TwoOfThreeBelow, Cause.FourOfFiveBelow, Cause.FourOfFiveBelow, Cause.ShiftBelow, Cause.ShiftBelow]);

    [Fact]
    public void Sides_are_told_above_as_well_as_below()
    {
        Label([112, 111, 115, 119, 60], new FourOfFive(), new OutsideLimits()).ShouldBe(
            [Cause.FourOfFiveAbove, Cause.FourOfFiveAbove, Cause.FourOfFiveAbove, Cause.FourOfFiveAbove, Cause.BelowLowerLimit]);
        Label([79, 78, 99], new TwoOfThree(narrow: true)).ShouldBe([Cause.TwoOfThreeBelow, Cause.TwoOfThreeBelow, Cause.CommonCause]);
        Label([104, 103, 102, 101], new Trend(4, Ties.Break)).ShouldAllBe(cause => cause == Cause.TrendDown);
    }

    [Fact]
    public void A_long_run_is_labelled_like_a_shift() =>
        Label([.. Enumerable.Repeat(101.0, 8)], new LongRun(), new FewCrossings()).ShouldAllBe(cause => cause == Cause.ShiftAbove);

    [Fact]
    public void A_signal_of_the_whole_phase_points_nowhere()
    {
        var analysis = Asking([101, 101, 101, 101, 101, 99, 99, 99, 99, 99], new FewCrossings());

        analysis.ShouldAllBe(point => point.Cause == Cause.Unsided && point.Variation == Variation.CommonCause);
    }

    private static IEnumerable<Cause?> Label(double[] values, params Rule[] rules) => Asking(values, rules).Select(point => point.Cause);

    private static Analysis Asking(double[] values, params Rule[] rules) =>
        Charts.Of(ChartKind.C, values, new() { Centre = 100, Method = Method.Anhoej with { Rules = new(rules) } });
}
