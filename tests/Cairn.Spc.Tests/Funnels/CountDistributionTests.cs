using Cairn.Spc.Numerics;

namespace Cairn.Spc.Tests.Funnels;

public sealed class CountDistributionTests
{
    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(7, 0.5)]
    [InlineData(20, 0.95)]
    [InlineData(60, 0.02)]
    [InlineData(300, 0.4)]
    public void The_binomial_agrees_with_sums_at_every_count(double n, double p)
    {
        var counts = new BinomialCounts(n, p);
        var naive = NaiveCounts.Binomial(n, p);
        for (var r = 0; r <= n; r++) Agrees(counts, naive, r);
        counts.Exactly(n).ShouldBe(Math.Pow(p, n), 1e-13 * Math.Pow(p, n));
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.7)]
    [InlineData(3)]
    [InlineData(15.5)]
    [InlineData(240.25)]
    public void The_Poisson_agrees_with_sums_at_every_count(double mean)
    {
        var counts = new PoissonCounts(mean);
        var naive = NaiveCounts.Poisson(mean);
        for (var r = 0; r <= mean + 8 * Math.Sqrt(mean) + 8; r++) Agrees(counts, naive, r);
    }

    [Theory]
    [InlineData(1e9, 0.5)]
    [InlineData(1e9, 1e-6)]
    [InlineData(2e6, 0.999)]
    public void The_binomial_keeps_its_digits_when_huge(double n, double p)
    {
        var counts = new BinomialCounts(n, p);
        var naive = NaiveCounts.Binomial(n, p);
        foreach (var z in new[] { -4.0, -2, -0.1, 0.1, 2, 4 })
            Agrees(counts, naive, Math.Round(counts.Mean + z * Math.Sqrt(counts.Variance)));
    }

    [Fact]
    public void The_Poisson_keeps_its_digits_when_huge()
    {
        var counts = new PoissonCounts(1e9);
        var naive = NaiveCounts.Poisson(1e9);
        foreach (var z in new[] { -4.0, -2, -0.1, 0.1, 2, 4 }) Agrees(counts, naive, Math.Round(1e9 + z * Math.Sqrt(1e9)));
    }

    [Theory]
    [InlineData(3.7, 0.4)]
    [InlineData(12.25, 0.8)]
    [InlineData(0.5, 0.3)]
    public void A_binomial_of_a_broken_number_of_cases_adds_up(double n, double p)
    {
        var counts = new BinomialCounts(n, p);
        var sum = 0.0;
        var term = Math.Pow(1 - p, n);
        for (var r = 0; r < n; r++)
        {
            sum += term;
            counts.Exactly(r).ShouldBe(term, 1e-13);
            counts.AtMost(r).ShouldBe(sum, 1e-13);
            counts.Above(r).ShouldBe(1 - sum, 1e-13);
            term *= (n - r) / (r + 1) * (p / (1 - p));
        }

        counts.Exactly(Math.Ceiling(n)).ShouldBe(1 - sum, 1e-13);
    }

    [Fact]
    public void Nothing_lies_below_zero_or_above_the_highest()
    {
        var counts = new BinomialCounts(5, 0.4);
        counts.Highest.ShouldBe(5);
        counts.AtMost(-1).ShouldBe(0);
        counts.Above(-1).ShouldBe(1);
        counts.AtMost(5).ShouldBe(1);
        counts.Above(5).ShouldBe(0);
    }

    [Fact]
    public void Knows_mean_and_variance()
    {
        new BinomialCounts(50, 0.1).Mean.ShouldBe(5);
        new BinomialCounts(50, 0.1).Variance.ShouldBe(4.5);
        new PoissonCounts(7).Mean.ShouldBe(7);
        new PoissonCounts(7).Variance.ShouldBe(7);
        new PoissonCounts(7).Highest.ShouldBe(double.PositiveInfinity);
    }

    private static void Agrees(CountDistribution counts, NaiveCounts naive, double r)
    {
        Close(counts.Exactly(r), naive.Exactly(r), r);
        Close(counts.AtMost(r), naive.AtMost(r), r);
        Close(counts.Above(r), naive.Above(r), r);
    }

    // Relative: the digits of a small tail matter, not only its size.
    private static void Close(double actual, double expected, double r) =>
        actual.ShouldBe(expected, 1e-10 * expected + 1e-15, $"at {r}");
}
