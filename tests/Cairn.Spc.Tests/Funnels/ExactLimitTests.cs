using Cairn.Spc.Funnels;
using Cairn.Spc.Numerics;

namespace Cairn.Spc.Tests.Funnels;

public sealed class ExactLimitTests
{
    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(8, 0.5)]
    [InlineData(20, 0.95)]
    [InlineData(40, 0.01)]
    [InlineData(137, 0.143)]
    [InlineData(21200, 0.1437)]
    [InlineData(1e9, 0.03)]
    public void Binomial_limits_agree_with_a_walk_over_the_counts(double n, double p) =>
        Agrees(new BinomialCounts(n, p), NaiveCounts.Binomial(n, p));

    [Theory]
    [InlineData(0.0005)]
    [InlineData(0.02)]
    [InlineData(0.9)]
    [InlineData(3.7)]
    [InlineData(6.91)]
    [InlineData(217)]
    [InlineData(1e9)]
    public void Poisson_limits_agree_with_a_walk_over_the_counts(double mean) =>
        Agrees(new PoissonCounts(mean), NaiveCounts.Poisson(mean));

    [Fact]
    public void Is_zero_where_no_event_at_all_reaches_the_level()
    {
        // P(X = 0) = e⁻³ = 0.0498 ≥ 0.025, e⁻⁴ = 0.0183 < 0.025
        ExactLimit.Lower(new PoissonCounts(3), LimitLevel.Inner).ShouldBe(new ExactLimit(0, 0));
        ExactLimit.Lower(new PoissonCounts(4), LimitLevel.Inner).Count.ShouldBe(1);
        // P(X > 0) = 1 − e⁻⁰·⁰² = 0.0198 ≤ 0.025
        ExactLimit.Upper(new PoissonCounts(0.02), LimitLevel.Inner).ShouldBe(new ExactLimit(0, 0));
        ExactLimit.Upper(new PoissonCounts(0.03), LimitLevel.Inner).Count.ShouldBe(1);
    }

    [Fact]
    public void Interpolates_below_the_count_that_reaches_the_level()
    {
        // Binomial(2, ½): F(0) = ¼, F(1) = ¾. The level 0.4 is reached at 1, by 0.35 of a step of 0.5.
        var limit = ExactLimit.Lower(new BinomialCounts(2, 0.5), new(0.4, 0.25));
        limit.Count.ShouldBe(1);
        limit.Interpolated.ShouldBe(0.3, 1e-14);

        // From above the level is 0.6, reached at 1 by 0.15 of 0.5.
        ExactLimit.Upper(new BinomialCounts(2, 0.5), new(0.4, 0.25)).Interpolated.ShouldBe(0.7, 1e-14);
    }

    [Theory]
    [InlineData(1e12)]
    [InlineData(1e15)]
    public void Reaches_the_largest_numbers_that_count(double mean)
    {
        var deviation = Math.Sqrt(mean);
        (ExactLimit.Upper(new PoissonCounts(mean), LimitLevel.Outer).Interpolated - mean).ShouldBe(3.0902 * deviation, 0.001 * deviation);
        (mean - ExactLimit.Lower(new PoissonCounts(mean), LimitLevel.Inner).Interpolated).ShouldBe(1.95996 * deviation, 0.001 * deviation);
    }

    [Fact]
    public void A_count_just_above_a_broken_number_of_cases_may_be_the_limit()
    {
        // 3.7 cases that nearly always have the event: only the fourth count reaches the level.
        var limit = ExactLimit.Lower(new BinomialCounts(3.7, 0.9999), LimitLevel.Inner);
        limit.Count.ShouldBe(4);
        limit.Interpolated.ShouldBeInRange(3, 3.7);
    }

    [Theory]
    [InlineData(-30)]
    [InlineData(-3)]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(30)]
    public void A_wrong_guess_costs_only_time(double normal)
    {
        var counts = new PoissonCounts(60);
        ExactLimit.Lower(counts, new(0.025, normal)).ShouldBe(ExactLimit.Lower(counts, LimitLevel.Inner));
        ExactLimit.Upper(counts, new(0.025, normal)).ShouldBe(ExactLimit.Upper(counts, LimitLevel.Inner));
        var few = new BinomialCounts(12, 0.4);
        ExactLimit.Upper(few, new(0.001, normal)).ShouldBe(ExactLimit.Upper(few, LimitLevel.Outer));
    }

    private static void Agrees(CountDistribution counts, NaiveCounts naive)
    {
        Close(ExactLimit.Lower(counts, LimitLevel.Inner), naive.Limit(0.025));
        Close(ExactLimit.Lower(counts, LimitLevel.Outer), naive.Limit(0.001));
        Close(ExactLimit.Upper(counts, LimitLevel.Inner), naive.Limit(0.975));
        Close(ExactLimit.Upper(counts, LimitLevel.Outer), naive.Limit(0.999));
    }

    private static void Close(ExactLimit limit, double expected)
    {
        limit.Interpolated.ShouldBe(expected, 1e-10 * expected + 1e-14);
        limit.Count.ShouldBe(Math.Ceiling(expected));
    }
}
