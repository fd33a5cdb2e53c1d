namespace Cairn.Spc.Tests.Funnels;

public sealed class FunnelPlotTests
{
    private static readonly FunnelUnit[] wards = [new("Rowan", 3, 40), new("Alder", 12, 160), new("Birch", 20, 100)];

    [Fact]
    public void Takes_the_overall_proportion_as_its_target()
    {
        var analysis = FunnelPlot.Analyse(FunnelKind.Proportion, wards);
        analysis.Kind.ShouldBe(FunnelKind.Proportion);
        analysis.Target.ShouldBe(35.0 / 300, 1e-15);
        analysis.Multiply.ShouldBe(1);
        analysis.Options.ShouldBe(new FunnelOptions());
    }

    [Fact]
    public void Keeps_units_in_the_order_given_with_their_numbers()
    {
        var points = FunnelPlot.Analyse(FunnelKind.Rate, wards, new() { Multiply = 1000 }).Points;
        points.Select(point => point.Unit).ShouldBe(["Rowan", "Alder", "Birch"]);
        points.Select(point => point.Numerator).ShouldBe([3, 12, 20]);
        points.Select(point => point.Denominator).ShouldBe([40, 160, 100]);
        points.Select(point => point.Value).ShouldBe([75, 75, 200], 1e-12);
    }

    [Fact]
    public void Scores_by_the_binomial_or_the_Poisson_error()
    {
        const double target = 35.0 / 300;
        FunnelPlot.Analyse(FunnelKind.Proportion, wards).Points[0].Z
            .ShouldBe((0.075 - target) / Math.Sqrt(target * (1 - target) / 40), 1e-13);
        FunnelPlot.Analyse(FunnelKind.Rate, wards).Points[0].Z
            .ShouldBe((0.075 - target) / Math.Sqrt(target / 40), 1e-13);
    }

    [Theory]
    [InlineData(FunnelKind.Proportion)]
    [InlineData(FunnelKind.Rate)]
    public void Draws_exact_limits_for_each_denominator(FunnelKind kind)
    {
        var analysis = FunnelPlot.Analyse(kind, wards);
        foreach (var point in analysis.Points)
        {
            var n = point.Denominator;
            var naive = kind == FunnelKind.Proportion
                ? NaiveCounts.Binomial(n, analysis.Target)
                : NaiveCounts.Poisson(n * analysis.Target);
            point.Lower95.ShouldBe(naive.Limit(0.025) / n, 1e-12);
            point.Upper95.ShouldBe(naive.Limit(0.975) / n, 1e-12);
            point.Lower998.ShouldBe(naive.Limit(0.001) / n, 1e-12);
            point.Upper998.ShouldBe(naive.Limit(0.999) / n, 1e-12);
        }
    }

    [Fact]
    public void Widens_by_phi_or_by_tau_squared()
    {
        FunnelUnit[] units = [new("A", 10, 100), new("B", 50, 100), new("C", 60, 200), new("D", 10, 50)];
        var analysis = FunnelPlot.Analyse(FunnelKind.Proportion, units, new() { Multiply = 100 });
        var target = 130.0 / 450;
        var error = Math.Sqrt(target * (1 - target) / 200);
        var (phi, tau2) = (analysis.Overdispersion, analysis.Tau2);

        phi.ShouldBeGreaterThan(1);
        tau2.ShouldBeGreaterThan(0);
        var point = analysis.Points[2];
        point.Od95Multiplicative.ShouldBe(100 * 1.959963984540054 * error * Math.Sqrt(phi), 1e-11);
        point.Od998Multiplicative.ShouldBe(100 * 3.090232306167813 * error * Math.Sqrt(phi), 1e-11);
        point.Od95Additive.ShouldBe(100 * 1.959963984540054 * Math.Sqrt(error * error + tau2), 1e-11);
        point.Od998Additive.ShouldBe(100 * 3.090232306167813 * Math.Sqrt(error * error + tau2), 1e-11);
    }

    [Fact]
    public void Never_narrows_where_units_differ_less_than_chance()
    {
        var analysis = FunnelPlot.Analyse(FunnelKind.Rate, [new("A", 10, 100), new("B", 11, 100)]);
        analysis.Overdispersion.ShouldBeInRange(0.001, 0.2);
        analysis.Tau2.ShouldBe(0);
        var width = 1.959963984540054 * Math.Sqrt(0.105 / 100);
        analysis.Points[0].Od95Multiplicative.ShouldBe(width, 1e-14);
        analysis.Points[0].Od95Additive.ShouldBe(width, 1e-14);
    }

    [Theory]
    [InlineData(FunnelKind.Proportion, 0, 0)]
    [InlineData(FunnelKind.Rate, 0, 0)]
    [InlineData(FunnelKind.Proportion, 1, 100)]
    public void Collapses_onto_a_target_that_leaves_chance_no_room(FunnelKind kind, double share, double plotted)
    {
        var options = new FunnelOptions { Multiply = 100 };
        var analysis = FunnelPlot.Analyse(kind, [new("A", 30 * share, 30), new("B", 7 * share, 7)], options);
        analysis.Target.ShouldBe(plotted);
        analysis.Overdispersion.ShouldBe(0);
        analysis.Tau2.ShouldBe(0);
        foreach (var point in analysis.Points)
        {
            new[] { point.Lower95, point.Upper95, point.Lower998, point.Upper998 }.ShouldAllBe(limit => limit == plotted);
            new[] { point.Z, point.Od95Additive, point.Od95Multiplicative }.ShouldAllBe(number => number == 0);
            point.Band.ShouldBe(FunnelBand.Within);
        }
    }

    [Fact]
    public void One_unit_is_its_own_target()
    {
        var analysis = FunnelPlot.Analyse(FunnelKind.Rate, [new("Rowan", 4, 1200.5)]);
        analysis.Points[0].Z.ShouldBe(0);
        analysis.Overdispersion.ShouldBe(0);
        analysis.Tau2.ShouldBe(0);
        analysis.IsOverdispersed.ShouldBeFalse();
        analysis.Points[0].Band.ShouldBe(FunnelBand.Within);
    }

    [Fact]
    public void A_count_just_above_a_broken_denominator_stays_a_proportion()
    {
        var analysis = FunnelPlot.Analyse(FunnelKind.Proportion, [new("A", 2.5, 2.5), new("B", 97, 100)]);
        analysis.Points[0].Upper998.ShouldBeInRange(0.98, 1);
        analysis.Points[0].Band.ShouldBe(FunnelBand.Within);
    }

    [Fact]
    public void Says_when_units_differ_more_than_chance()
    {
        // Two units: the bar is 1 + 2 √(2/2) = 3.
        FunnelPlot.Analyse(FunnelKind.Rate, [new("A", 100, 100), new("B", 147, 100)]).IsOverdispersed.ShouldBeFalse();
        FunnelPlot.Analyse(FunnelKind.Rate, [new("A", 100, 100), new("B", 150, 100)]).IsOverdispersed.ShouldBeTrue();
    }
}
