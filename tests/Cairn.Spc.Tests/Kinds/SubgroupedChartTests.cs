using Cairn.Spc.Constants;

namespace Cairn.Spc.Tests.Kinds;

/// <summary>X-bar and S charts where subgroups differ in size, down to one measurement.</summary>
public sealed class SubgroupedChartTests
{
    private static readonly Subgroup Three = Subgroup.Measured(2, 4, 6);
    private static readonly Subgroup Pair = Subgroup.Measured(1, 7);
    private static readonly Subgroup Single = Subgroup.Measured(10);

    [Fact]
    public void A_subgroup_of_one_is_missing_on_an_s_chart()
    {
        var analysis = ControlChart.Analyse(ChartKind.S, Series.Over(Three, Single, Three));

        (analysis[1].Value, analysis[1].Limits.Exist, analysis[1].IsIncluded, analysis[1].Cause).ShouldBe((null, false, false, null));
        analysis.Phases[0].Centre.ShouldBe(2);
    }

    [Fact]
    public void A_subgroup_of_one_has_no_limits_on_an_xbar_chart_and_counts_in_the_centre()
    {
        var analysis = ControlChart.Analyse(ChartKind.Xbar, Series.Over(Three, Single));

        analysis.Phases[0].Centre.ShouldBe(22 / 4.0);
        (analysis[1].Value, analysis[1].Limits.Exist, analysis[1].IsIncluded, analysis[1].IsOutsideLimits).ShouldBe((10, false, true, false));
        analysis[0].Limits.Upper.ShouldBe(5.5 + BiasConstants.A3(3) * 2, 1e-12);
        analysis[0].Limits.Lower2.ShouldBe(5.5 - BiasConstants.A3(3, 2) * 2, 1e-12);
    }

    [Fact]
    public void Equal_sizes_take_the_mean_of_the_standard_deviations()
    {
        var analysis = ControlChart.Analyse(ChartKind.S, Series.Over(Subgroup.Measured(1, 2), Subgroup.Measured(1, 8)));

        analysis.Phases[0].Centre.ShouldNotBeNull().ShouldBe((Math.Sqrt(0.5) + Math.Sqrt(24.5)) / 2, 1e-12);
    }

    [Fact]
    public void Different_sizes_are_pooled()
    {
        var analysis = ControlChart.Analyse(ChartKind.S, Series.Over(Three, Pair, Single));

        analysis.Phases[0].Centre.ShouldNotBeNull().ShouldBe(Math.Sqrt((2 * 4 + 18) / 3.0), 1e-12);
        analysis[0].Limits.Upper.ShouldBe(BiasConstants.B4(3) * Math.Sqrt(26 / 3.0), 1e-12);
        analysis[1].Limits.Upper.ShouldBe(BiasConstants.B4(2) * Math.Sqrt(26 / 3.0), 1e-12);
    }

    [Fact]
    public void A_missing_period_does_not_make_sizes_differ()
    {
        var analysis = ControlChart.Analyse(ChartKind.S, Series.Over(Subgroup.Missing, Subgroup.Measured(1, 2), Subgroup.Missing, Subgroup.Measured(1, 8)));

        analysis.Phases[0].Centre.ShouldNotBeNull().ShouldBe((Math.Sqrt(0.5) + Math.Sqrt(24.5)) / 2, 1e-12);
    }

    /// <summary>As in qicharts2: whether sizes differ is asked of the whole phase, what they are pooled from is the baseline.</summary>
    [Fact]
    public void An_excluded_subgroup_of_another_size_makes_sizes_differ_and_adds_nothing()
    {
        var analysis = ControlChart.Analyse(ChartKind.S, Series.Over(Subgroup.Measured(1, 2), Subgroup.Measured(1, 8), Three), new() { Excluded = [3] });

        analysis.Phases[0].Centre.ShouldNotBeNull().ShouldBe(Math.Sqrt((0.5 + 24.5) / 2), 1e-12);
    }

    [Fact]
    public void A_baseline_leaves_out_the_spread_of_later_subgroups()
    {
        var analysis = ControlChart.Analyse(ChartKind.Xbar, Series.Over(Three, Three, Subgroup.Measured(0, 50, 100)), new() { Baseline = Baseline.FirstPoints(2) });

        analysis[2].Limits.Centre.ShouldBe(4);
        analysis[2].Limits.Upper.ShouldBe(4 + BiasConstants.A3(3) * 2, 1e-12);
        analysis[2].IsOutsideLimits.ShouldBeTrue();
    }
}
