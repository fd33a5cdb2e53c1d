namespace Cairn.Spc.Tests.Funnels;

public sealed class FunnelCurveTests
{
    private static readonly FunnelUnit[] units = [new("A", 10, 100), new("B", 50, 100), new("C", 60, 200), new("D", 10, 50)];

    [Theory]
    [InlineData(FunnelKind.Proportion)]
    [InlineData(FunnelKind.Rate)]
    public void Without_over_dispersion_the_line_passes_through_the_exact_limits(FunnelKind kind)
    {
        var analysis = FunnelPlot.Analyse(kind, units, new() { Multiply = 100 });
        foreach (var point in analysis.Points)
            analysis.LimitsAt(point.Denominator).ShouldBe(
                new(point.Denominator, point.Lower998, point.Lower95, point.Upper95, point.Upper998));
    }

    [Fact]
    public void With_over_dispersion_the_line_is_the_target_and_the_half_widths()
    {
        var multiplicative = Analyse(Overdispersion.Multiplicative);
        var a = multiplicative.Points[2];
        Same(multiplicative.LimitsAt(200), multiplicative.Target, a.Od95Multiplicative, a.Od998Multiplicative);

        var additive = Analyse(Overdispersion.Additive);
        var b = additive.Points[2];
        Same(additive.LimitsAt(200), additive.Target, b.Od95Additive, b.Od998Additive);
        Math.Abs(b.Od95Additive - a.Od95Multiplicative).ShouldBeGreaterThan(0.1);

        static void Same(FunnelLimits limits, double target, double inner, double outer)
        {
            limits.Denominator.ShouldBe(200);
            limits.Lower998.ShouldBe(Math.Max(0, target - outer), 1e-12);
            limits.Lower95.ShouldBe(Math.Max(0, target - inner), 1e-12);
            limits.Upper95.ShouldBe(Math.Min(100, target + inner), 1e-12);
            limits.Upper998.ShouldBe(Math.Min(100, target + outer), 1e-12);
        }
    }

    [Fact]
    public void Stays_between_nothing_and_everything()
    {
        var proportion = Analyse(Overdispersion.Additive).LimitsAt(1);
        proportion.Lower998.ShouldBe(0);
        proportion.Lower95.ShouldBe(0);
        proportion.Upper95.ShouldBe(100);
        proportion.Upper998.ShouldBe(100);

        var rate = FunnelPlot.Analyse(FunnelKind.Rate, units, new() { Overdispersion = Overdispersion.Multiplicative }).LimitsAt(1);
        rate.Lower998.ShouldBe(0);
        rate.Upper95.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_curve_runs_from_end_to_end_by_equal_factors()
    {
        var curve = FunnelPlot.Analyse(FunnelKind.Proportion, units).Curve(10, 160, 5);
        curve.Select(limits => limits.Denominator).ShouldBe([10, 20, 40, 80, 160], 1e-12);
        curve[0].Denominator.ShouldBe(10);
        curve[^1].Denominator.ShouldBe(160);
    }

    [Fact]
    public void A_curve_may_stay_in_one_place_and_have_just_two_ends()
    {
        var analysis = FunnelPlot.Analyse(FunnelKind.Rate, units);
        var curve = analysis.Curve(30, 30, 2);
        curve.ShouldBe([analysis.LimitsAt(30), analysis.LimitsAt(30)]);
    }

    [Fact]
    public void Refuses_places_that_are_none()
    {
        var analysis = FunnelPlot.Analyse(FunnelKind.Rate, units);
        Should.Throw<ArgumentOutOfRangeException>(() => analysis.LimitsAt(0)).Message
            .ShouldStartWith("The denominator is 0; expected a number above 0.");
        Should.Throw<ArgumentOutOfRangeException>(() => analysis.LimitsAt(double.NaN));
        Should.Throw<ArgumentOutOfRangeException>(() => analysis.LimitsAt(double.PositiveInfinity));
        Should.Throw<ArgumentOutOfRangeException>(() => analysis.Curve(0, 10, 5)).Message
            .ShouldStartWith("The smallest denominator is 0; expected");
        Should.Throw<ArgumentOutOfRangeException>(() => analysis.Curve(1, double.NaN, 5)).Message
            .ShouldStartWith("The largest denominator is NaN; expected");
        Should.Throw<ArgumentOutOfRangeException>(() => analysis.Curve(10, 9, 5)).ParamName.ShouldBe("to");
        Should.Throw<ArgumentOutOfRangeException>(() => analysis.Curve(1, 10, 1)).ParamName.ShouldBe("count");
    }

    private static FunnelAnalysis Analyse(Overdispersion overdispersion) =>
        FunnelPlot.Analyse(FunnelKind.Proportion, units, new() { Multiply = 100, Overdispersion = overdispersion });
}
