using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests.Edges;

/// <summary>An excluded point is bridged by moving ranges, a missing one breaks them.</summary>
public sealed class ExclusionAndGapTests
{
    [Fact]
    public void The_moving_range_of_an_i_chart_bridges_an_excluded_point()
    {
        var analysis = Charts.Of(ChartKind.I, [1, 50, 3, 4], new() { Excluded = [2] });

        analysis[0].Limits.Upper.ShouldBe(8 / 3.0 + 3 * 1.5 / 1.128, 1e-12);
        (analysis[1].Value, analysis[1].IsExcluded, analysis[1].IsOutsideLimits).ShouldBe((50, true, true));
    }

    [Fact]
    public void The_moving_range_of_an_i_chart_does_not_bridge_a_missing_point()
    {
        var analysis = Charts.Of(ChartKind.I, [1, double.NaN, 3, 4]);

        analysis[0].Limits.Upper.ShouldBe(8 / 3.0 + 3 * 1 / 1.128, 1e-12);
        (analysis[1].Value, analysis[1].Limits.Exist, analysis[1].Limits.Centre).ShouldBe((null, false, 8 / 3.0));
    }

    [Fact]
    public void An_excluded_point_that_is_missing_is_bridged_too() =>
        Charts.Of(ChartKind.I, [1, double.NaN, 3, 4], new() { Excluded = [2] })[0].Limits.Upper.ShouldBe(8 / 3.0 + 3 * 1.5 / 1.128, 1e-12);

    [Fact]
    public void A_moving_range_chart_bridges_an_excluded_point_which_has_no_range_of_its_own()
    {
        var analysis = Charts.Of(ChartKind.Mr, [1, 50, 3, 4, double.NaN, 6, 9], new() { Excluded = [2] });

        analysis.Select(point => point.Value).ShouldBe([null, null, 2, 1, null, null, 3]);
        analysis.Select(point => point.IsExcluded).ShouldBe([false, true, false, false, false, false, false]);
        analysis.Phases[0].Centre.ShouldBe(2);
        analysis.Select(point => point.Limits.Exist).ShouldBe([true, true, true, true, false, true, true]);
    }

    /// <summary>Rates of 0.5 (of 4), 1 (of 5) and 2 (of 4), with something between the first two.</summary>
    [Fact]
    public void Steps_of_an_i_prime_chart_bridge_an_excluded_point_and_stop_at_a_missing_one()
    {
        var bridged = ControlChart.Analyse(ChartKind.IPrime, Series.OfRatios([2, 90, 5, 8], [4, 10, 5, 4]), new() { Excluded = [2] });
        var broken = ControlChart.Analyse(ChartKind.IPrime, Series.OfRatios([2, double.NaN, 5, 8], [4, double.NaN, 5, 4]));

        double first = Step(0.5), second = Step(1);
        bridged[0].Limits.Upper.ShouldBe(15 / 13.0 + 3 * (first + second) / 2 / Math.Sqrt(4), 1e-12);
        broken[0].Limits.Upper.ShouldBe(15 / 13.0 + 3 * second / Math.Sqrt(4), 1e-12);

        static double Step(double difference) => Math.Sqrt(Math.PI / 2) * difference / Math.Sqrt(1 / 4.0 + 1 / 5.0);
    }

    [Fact]
    public void Exclusions_may_be_named_twice() =>
        Charts.Of(ChartKind.I, [1, 50, 3], new() { Excluded = [2, 2] }).Select(point => point.IsExcluded).ShouldBe([false, true, false]);
}
