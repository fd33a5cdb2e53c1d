using Cairn.Spc.Numerics;
using Cairn.Spc.Tests.Naive;
using MathNet.Numerics.Distributions;

namespace Cairn.Spc.Tests.Numerics;

public sealed class FairBinomialTests
{
    [Fact]
    public void Agrees_with_counting_in_whole_numbers()
    {
        foreach (var trials in Enumerable.Range(0, 200))
            FairBinomial.FifthPercentile(trials).ShouldBe(NaiveRuns.FewestCrossings(trials + 1), $"{trials} trials");
    }

    /// <summary>From 1,000 trials on the sum no longer starts at 0.</summary>
    [Theory]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1002)]
    [InlineData(1500)]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void Is_the_smallest_number_that_leaves_five_per_cent(int trials)
    {
        var percentile = FairBinomial.FifthPercentile(trials);
        var distribution = new Binomial(0.5, trials);

        distribution.CumulativeDistribution(percentile).ShouldBeGreaterThanOrEqualTo(0.05);
        distribution.CumulativeDistribution(percentile - 1).ShouldBeLessThan(0.05);
    }
}
