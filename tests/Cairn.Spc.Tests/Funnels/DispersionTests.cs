using Cairn.Spc.Funnels;

namespace Cairn.Spc.Tests.Funnels;

public sealed class DispersionTests
{
    [Fact]
    public void Pulls_the_outermost_tenth_in_before_squaring()
    {
        // Eleven scores: the tenth on each side is the outermost one, pulled in to ±4. 92 / 11.
        double[] z = [5, -5, 4, -4, 3, -3, 2, -2, 1, -1, 0];
        var ones = Enumerable.Repeat(1.0, 11).ToArray();
        var dispersion = Dispersion.Of(z, ones);

        dispersion.Phi.ShouldBe(92.0 / 11, 1e-14);
        // (92 − 10) / (11 − 11 / 11)
        dispersion.Tau2.ShouldBe(8.2, 1e-14);
    }

    [Fact]
    public void Pulls_each_side_to_its_own_quantile()
    {
        double[] z = [-20, -1, 0, 0, 0, 0, 0, 0, 0, 2, 30];
        Dispersion.Of(z, Enumerable.Repeat(1.0, 11).ToArray()).Phi.ShouldBe((1 + 1 + 4 + 4) / 11.0, 1e-14);
    }

    [Fact]
    public void Weighs_by_precision()
    {
        // Weights 1 and 4; z of ±3 with the tenths pulled in to ±2.4, so φ = 5.76. (11.52 − 1) / (5 − 17 / 5)
        var dispersion = Dispersion.Of([3, -3], [1, 0.5]);
        dispersion.Phi.ShouldBe(5.76, 1e-14);
        dispersion.Tau2.ShouldBe(10.52 / 1.6, 1e-13);
    }

    [Fact]
    public void Leaves_nothing_between_units_that_differ_no_more_than_chance()
    {
        var dispersion = Dispersion.Of([0.5, -0.5, 0.2], [1, 1, 1]);
        dispersion.Tau2.ShouldBe(0);
        dispersion.Phi.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void One_unit_has_none() => Dispersion.Of([0], [0.1]).ShouldBe(new Dispersion(0, 0));

    [Fact]
    public void Units_without_room_to_vary_have_none() => Dispersion.Of([0, 0, 0], [0, 0, 0]).ShouldBe(new Dispersion(0, 0));
}
