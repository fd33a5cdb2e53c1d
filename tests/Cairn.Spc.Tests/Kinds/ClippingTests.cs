using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests.Kinds;

/// <summary>Limits stay where a value can lie, the lines at one and two sigma too; measurements are never clipped.</summary>
public sealed class ClippingTests
{
    [Theory]
    [InlineData("p")]
    [InlineData("pprime")]
    public void Proportions_lie_between_0_and_1(string kind)
    {
        var low = Ratios(kind, [0, 2, 0, 3], [10, 10, 10, 10]);
        var high = Ratios(kind, [10, 8, 10, 7], [10, 10, 10, 10]);

        low.ShouldAllBe(point => point.Limits.Lower == 0 && point.Limits.Lower2 == 0 && point.Limits.Lower1 >= 0);
        high.ShouldAllBe(point => point.Limits.Upper == 100 && point.Limits.Upper2 == 100 && point.Limits.Upper1 <= 100);
    }

    [Theory]
    [InlineData("u")]
    [InlineData("uprime")]
    public void Rates_are_never_negative(string kind) =>
        Ratios(kind, [0, 2, 0, 3], [10, 10, 10, 10]).ShouldAllBe(point => point.Limits.Lower == 0 && point.Limits.Lower2 == 0 && point.Limits.Lower1 >= 0 && point.Limits.Upper > 30);

    [Theory]
    [InlineData("c")]
    [InlineData("g")]
    public void Counts_are_never_negative(string kind)
    {
        var limits = Charts.Of(ChartKind.Find(kind)!, [0, 1, 0, 1, 0])[0].Limits;

        (limits.Lower, limits.Lower2, limits.Lower1).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void A_time_whose_transformed_limit_is_negative_is_0()
    {
        var limits = Charts.Of(ChartKind.T, [1, 900, 2, 800])[0].Limits;

        (limits.Lower, limits.Lower2).ShouldBe((0, 0));
        limits.Upper.ShouldBeGreaterThan(900);
    }

    [Fact]
    public void Standard_deviations_are_never_negative()
    {
        var limits = ControlChart.Analyse(ChartKind.S, Series.Over(Subgroup.Measured(1, 2), Subgroup.Measured(1, 3)))[0].Limits;

        (limits.Lower, limits.Lower2).ShouldBe((0, 0));
        limits.Lower1.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Measurements_may_have_limits_below_zero()
    {
        Charts.Of(ChartKind.I, [0, 1, 0, 1])[0].Limits.Lower.ShouldBeLessThan(0);
        Ratios("iprime", [0, 2, 0, 3], [10, 10, 10, 10])[0].Limits.Lower2.ShouldBeLessThan(0);
        ControlChart.Analyse(ChartKind.Xbar, Series.Over(Subgroup.Measured(0, 2), Subgroup.Measured(0, 3)))[0].Limits.Lower.ShouldBeLessThan(0);
    }

    private static Analysis Ratios(string kind, double[] numerators, double[] denominators) =>
        ControlChart.Analyse(ChartKind.Find(kind)!, Series.OfRatios(numerators, denominators), new() { Multiply = 100 });
}
