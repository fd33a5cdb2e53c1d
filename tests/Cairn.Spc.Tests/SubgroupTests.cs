namespace Cairn.Spc.Tests;

public sealed class SubgroupTests
{
    [Fact]
    public void Summarises_measurements()
    {
        var subgroup = Subgroup.Measured(2, 4, 4, 4, 5, 5, 7, 9);

        subgroup.Value.ShouldBe(5, 1e-15);
        subgroup.Size.ShouldBe(8);
        subgroup.Spread.ShouldBe(Math.Sqrt(32 / 7.0), 1e-14);
    }

    [Fact]
    public void Keeps_its_digits_where_the_mean_is_large_against_the_spread() =>
        Subgroup.Measured(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16).Spread.ShouldBe(Math.Sqrt(30), 1e-9);

    [Fact]
    public void A_single_measurement_has_no_spread()
    {
        var subgroup = Subgroup.Measured(5);

        (subgroup.Value, subgroup.Size, double.IsNaN(subgroup.Spread), subgroup.IsMissing).ShouldBe((5, 1, true, false));
    }

    [Fact]
    public void Passes_over_measurements_that_were_not_made()
    {
        Subgroup.Measured(double.NaN, 2, double.NaN, 4).ShouldBe(Subgroup.Measured(2, 4));
        Subgroup.Measured(double.NaN, double.NaN).ShouldBe(Subgroup.Missing);
        Subgroup.Measured().ShouldBe(Subgroup.Missing);
    }

    [Fact]
    public void Takes_a_summary_made_elsewhere() => Subgroup.Summarised(3, 2, Math.Sqrt(2)).ShouldBe(Subgroup.Measured(2, 4));

    [Fact]
    public void Is_missing_where_nothing_was_observed()
    {
        (Subgroup.Missing.IsMissing, Subgroup.Missing.HasSize).ShouldBe((true, false));
        (Subgroup.Of(double.NaN).IsMissing, Subgroup.Of(0).IsMissing, Subgroup.Of(1, 2).HasSize).ShouldBe((true, false, true));
    }
}
