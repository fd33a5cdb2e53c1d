using Cairn.Spc.Constants;

namespace Cairn.Spc.Tests.Kinds;

/// <summary>A centre line from elsewhere, in plotted units, on every kind. The multiplier here is 10.</summary>
public sealed class GivenCentreTests
{
    [Theory]
    [InlineData("run", 35)]
    [InlineData("i", 35)]
    [InlineData("mr", 35)]
    [InlineData("xbar", 35)]
    [InlineData("s", 35)]
    [InlineData("p", 5)]
    [InlineData("pprime", 5)]
    [InlineData("u", 35)]
    [InlineData("uprime", 35)]
    [InlineData("c", 35)]
    [InlineData("t", 35)]
    [InlineData("iprime", 35)]
    public void Is_the_centre_line(string kind, double centre)
    {
        var analysis = Analyse(kind, centre);

        analysis.Phases[0].Centre.ShouldNotBeNull().ShouldBe(centre, 1e-12);
        analysis[1].Limits.Centre.ShouldBe(centre, 1e-12);
    }

    [Fact]
    public void Sets_limits_that_come_from_the_centre_alone()
    {
        Analyse("c", 160)[0].Limits.Upper.ShouldBe(10 * (16 + 3 * 4), 1e-10);
        Analyse("u", 90)[0].Limits.Upper.ShouldBe(10 * (9 + 3 * Math.Sqrt(9 / 20.0)), 1e-10);
        Analyse("p", 2)[0].Limits.Upper.ShouldBe(10 * (0.2 + 3 * Math.Sqrt(0.16 / 20)), 1e-10);
        Analyse("mr", 10)[0].Limits.Upper.ShouldBe(32.67, 1e-10);
        Analyse("s", 10)[0].Limits.Upper.ShouldBe(10 * BiasConstants.B4(3), 1e-10);
    }

    [Fact]
    public void On_a_g_chart_is_the_mean_and_is_shown_as_its_median()
    {
        var limits = Analyse("g", 40)[0].Limits;

        limits.Centre.ShouldBe(0.693 * 40, 1e-12);
        limits.Upper.ShouldBe(10 * (4 + 3 * Math.Sqrt(20)), 1e-10);
        limits.Lower.ShouldBe(0);
    }

    [Fact]
    public void On_a_t_chart_is_moved_to_the_scale_of_the_ranges()
    {
        var analysis = Analyse("t", 50);

        var centre = Math.Pow(5, 1 / 3.6);
        var range = Math.Pow(4, 1 / 3.6) - Math.Pow(3, 1 / 3.6);
        analysis[0].Limits.Upper.ShouldBe(10 * Math.Pow(centre + 3 * range / 1.128, 3.6), 1e-10);
        analysis[0].Limits.Lower2.ShouldBe(10 * Math.Pow(centre - 2 * range / 1.128, 3.6), 1e-10);
    }

    [Fact]
    public void Moves_the_limits_of_measurements_without_changing_their_width()
    {
        foreach (var kind in new[] { "i", "xbar", "iprime" })
        {
            var given = Analyse(kind, 35)[0].Limits;
            var computed = Analyse(kind, null)[0].Limits;
            (given.Upper - given.Lower).ShouldBe(computed.Upper - computed.Lower, 1e-10, kind);
        }
    }

    [Fact]
    public void Standardises_the_prime_charts()
    {
        double Sigma(double size) => Math.Sqrt(0.5 * 0.5 / size);
        var standardised = new[] { (3 / 20.0 - 0.5) / Sigma(20), (4 / 30.0 - 0.5) / Sigma(30) };
        var scale = Math.Abs(standardised[1] - standardised[0]) / 1.128;

        Analyse("pprime", 5)[0].Limits.Upper2.ShouldBe(10 * (0.5 + 2 * scale * Sigma(20)), 1e-10);
    }

    private static Analysis Analyse(string kind, double? centre)
    {
        Subgroup[] subgroups = kind switch
        {
            "xbar" or "s" => [Subgroup.Measured(3, 4, 5), Subgroup.Measured(4, 5, 9)],
            "p" or "pprime" or "u" or "uprime" or "iprime" => [Subgroup.Of(3, 20), Subgroup.Of(4, 30)],
            _ => [Subgroup.Of(3), Subgroup.Of(4)],
        };
        return ControlChart.Analyse(ChartKind.Find(kind)!, Series.Over(subgroups), new() { Centre = centre, Multiply = 10 });
    }
}
