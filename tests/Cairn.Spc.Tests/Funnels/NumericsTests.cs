using Cairn.Spc.Numerics;

namespace Cairn.Spc.Tests.Funnels;

public sealed class NumericsTests
{
    [Fact]
    public void A_fraction_of_ones_is_the_golden_section() =>
        ContinuedFraction.Evaluate(_ => 1).ShouldBe((Math.Sqrt(5) - 1) / 2, 1e-15);

    [Fact]
    public void A_coefficient_of_zero_ends_a_fraction()
    {
        ContinuedFraction.Evaluate(k => k == 1 ? 1 : 0).ShouldBe(0.5);
        // 1 / (1 + 2 / (1 + 3)) = 2/3
        ContinuedFraction.Evaluate(k => k switch { 1 => 2, 2 => 3, _ => 0 }).ShouldBe(2.0 / 3, 1e-15);
        // 1 / (1 + 2 / (1 + 3 / (1 + 4))) = 4/9
        ContinuedFraction.Evaluate(k => k switch { 1 => 2, 2 => 3, 3 => 4, _ => 0 }).ShouldBe(4.0 / 9, 1e-15);
    }

    [Theory]
    // Loader (2000), the table of half-integers in R's stirlerr.c.
    [InlineData(0.5, 0.1534264097200273452913848)]
    [InlineData(1, 0.0810614667953272582196702)]
    [InlineData(15, 0.005554733551962801371038690)]
    public void Stirling_error_agrees_with_the_table(double x, double expected) =>
        SaddlePoint.StirlingError(x).ShouldBe(expected, 1e-14);

    [Theory]
    [InlineData(2)]
    [InlineData(14.5)]
    [InlineData(15.25)]
    [InlineData(40)]
    public void Stirling_error_follows_the_recurrence_of_the_gamma_function(double x)
    {
        var step = (x + 0.5) * Math.Log((x + 1) / x) - 1;
        (SaddlePoint.StirlingError(x) - SaddlePoint.StirlingError(x + 1)).ShouldBe(step, 1e-14);
    }

    [Fact]
    public void Stirling_error_is_the_series_where_numbers_are_large() =>
        SaddlePoint.StirlingError(1000).ShouldBe(8.333333055555634920575397e-5, 1e-19);

    [Theory]
    [InlineData(8, 10)]
    [InlineData(10, 12.2)]
    [InlineData(12.3, 10)]
    [InlineData(3, 40)]
    public void Deviance_is_its_formula_where_the_formula_can_be_trusted(double x, double mean) =>
        SaddlePoint.Deviance(x, mean).ShouldBe(x * Math.Log(x / mean) + mean - x, 2e-14);

    [Fact]
    public void Deviance_keeps_its_digits_close_to_the_mean()
    {
        // m (d²/2 − d³/6 + d⁴/12), d = 10⁻⁶
        SaddlePoint.Deviance(1e9 + 1000, 1e9).ShouldBe(1e9 * (0.5e-12 - 1e-18 / 6 + 1e-24 / 12), 1e-18);
        SaddlePoint.Deviance(5, 5).ShouldBe(0);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.1, 1.4)]
    [InlineData(0.5, 3)]
    [InlineData(0.9, 7.6)]
    [InlineData(1, 10)]
    public void Quantiles_are_type_seven(double level, double expected) =>
        SampleQuantile.TypeSeven([1, 2, 3, 4, 10], level).ShouldBe(expected, 1e-14);
}
