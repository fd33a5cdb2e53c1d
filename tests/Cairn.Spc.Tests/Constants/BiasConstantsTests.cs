using Cairn.Spc.Constants;
using MathNet.Numerics;

namespace Cairn.Spc.Tests.Constants;

public sealed class BiasConstantsTests
{
    /// <summary>Montgomery, <i>Introduction to Statistical Quality Control</i>, appendix table VI.</summary>
    [Theory]
    [InlineData(2, 0.7979, 2.659, 0, 3.267)]
    [InlineData(3, 0.8862, 1.954, 0, 2.568)]
    [InlineData(4, 0.9213, 1.628, 0, 2.266)]
    [InlineData(5, 0.9400, 1.427, 0, 2.089)]
    [InlineData(6, 0.9515, 1.287, 0.030, 1.970)]
    [InlineData(10, 0.9727, 0.975, 0.284, 1.716)]
    [InlineData(25, 0.9896, 0.606, 0.565, 1.435)]
    public void Agrees_with_the_printed_table(int n, double c4, double a3, double b3, double b4)
    {
        BiasConstants.C4(n).ShouldBe(c4, 5.1e-5);
        BiasConstants.A3(n).ShouldBe(a3, 5.1e-4);
        BiasConstants.B3(n).ShouldBe(b3, 5.1e-4);
        BiasConstants.B4(n).ShouldBe(b4, 5.1e-4);
    }

    [Fact]
    public void Agrees_with_the_logarithm_of_gamma_up_to_300()
    {
        for (var n = 2; n <= 300; n++)
        {
            var byGamma = Math.Sqrt(2.0 / (n - 1)) * Math.Exp(SpecialFunctions.GammaLn(n / 2.0) - SpecialFunctions.GammaLn((n - 1) / 2.0));
            BiasConstants.C4(n).ShouldBe(byGamma, 1e-10, $"n = {n}");
        }
    }

    [Fact]
    public void Satisfies_the_recurrence_of_gamma_to_the_last_digits()
    {
        // Γ((n+1)/2) / Γ((n−1)/2) = (n−1)/2, so c₄(n) c₄(n+1) = √(2/(n−1)) √(2/n) (n−1)/2.
        for (var n = 2; n <= 300; n++)
            (BiasConstants.C4(n) * BiasConstants.C4(n + 1)).ShouldBe(Math.Sqrt((n - 1.0) / n), 2e-14, $"n = {n}");
    }

    [Fact]
    public void Keeps_its_digits_for_huge_samples()
    {
        // c₅² = 1/(2n) to first order.
        Math.Pow(BiasConstants.C5(1e6), 2).ShouldBe(1 / 2e6, 1e-12);
        (Math.Pow(BiasConstants.C5(1e6), 2) * 2e6).ShouldBe(1, 1e-6);
    }

    [Fact]
    public void Squares_of_c4_and_c5_sum_to_one()
    {
        foreach (var n in new[] { 2, 3, 7, 50, 1000 })
            (Math.Pow(BiasConstants.C4(n), 2) + Math.Pow(BiasConstants.C5(n), 2)).ShouldBe(1, 1e-14);
    }

    [Fact]
    public void Knows_the_exact_value_for_two_measurements() => BiasConstants.C4(2).ShouldBe(Math.Sqrt(2 / Math.PI), 2e-14);

    [Fact]
    public void Is_nothing_below_two_measurements()
    {
        foreach (var n in new[] { double.NaN, -1, 0, 1, 1.9 })
        {
            double[] all = [BiasConstants.C4(n), BiasConstants.C5(n), BiasConstants.A3(n), BiasConstants.B3(n), BiasConstants.B4(n)];
            all.ShouldAllBe(value => double.IsNaN(value), $"n = {n}");
        }
    }

    [Fact]
    public void Takes_another_number_of_sigmas()
    {
        BiasConstants.A3(5, 2).ShouldBe(BiasConstants.A3(5) * 2 / 3, 1e-14);
        BiasConstants.B4(5, 2).ShouldBe(1 + (BiasConstants.B4(5) - 1) * 2 / 3, 1e-14);
        BiasConstants.B3(25, 1).ShouldBe(1 - (1 - BiasConstants.B3(25)) / 3, 1e-14);
        BiasConstants.B3(5, 2).ShouldBe(1 - 2 * BiasConstants.C5(5) / BiasConstants.C4(5), 1e-14);
    }

    [Fact]
    public void Rounds_as_the_tables_do()
    {
        BiasConstants.D2OfTwo.ShouldBe(2 / Math.Sqrt(Math.PI), 5e-4);
        BiasConstants.ThreeSigmaOfMovingRange.ShouldBe(3 / BiasConstants.D2OfTwo, 5e-3);
        BiasConstants.GeometricMedian.ShouldBe(Math.Log(2), 5e-4);
        BiasConstants.MovingRangeUpper.ShouldBe(1 + 3 * Math.Sqrt(Math.PI / 2 - 1), 5e-4);
        BiasConstants.StandardisedRangeUpper.ShouldBe(1 + 3 * Math.Sqrt(Math.PI / 2 - 1), 5e-4);
        BiasConstants.TimeBetweenPower.ShouldBe(3.6);
    }
}
