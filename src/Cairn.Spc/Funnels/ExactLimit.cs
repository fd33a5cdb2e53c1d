using Cairn.Spc.Numerics;

namespace Cairn.Spc.Funnels;

/// <summary>
/// An exact limit in counts: the whole count at which the distribution reaches the level, and the place between it and the
/// count before where the level itself would lie (Spiegelhalter 2005, appendix A.1).
/// </summary>
internal readonly record struct ExactLimit(double Count, double Interpolated)
{
    /// <summary>The limit with probability <paramref name="tail"/> (at most a half) below it.</summary>
    public static ExactLimit Lower(CountDistribution counts, double tail)
    {
        var (low, high) = Around(counts);
        var r = FirstCount(low, high, count => counts.AtMost(count) >= tail);
        return Interpolate(counts, r, counts.AtMost(r) - tail);
    }

    /// <summary>The limit with probability <paramref name="tail"/> (at most a half) above it.</summary>
    public static ExactLimit Upper(CountDistribution counts, double tail)
    {
        var (low, high) = Around(counts);
        var r = FirstCount(low, high, count => counts.Above(count) <= tail);
        return Interpolate(counts, r, tail - counts.Above(r));
    }

    private static ExactLimit Interpolate(CountDistribution counts, double r, double excess) =>
        new(r, r == 0 ? 0 : r - excess / counts.Exactly(r));

    /// <summary>By Bernstein's inequality less than 10⁻⁶ lies beyond ten standard deviations and ten counts.</summary>
    private static (double Low, double High) Around(CountDistribution counts)
    {
        var reach = 10 * Math.Sqrt(counts.Variance) + 10;
        return (Math.Max(-1, Math.Floor(counts.Mean - reach)), Math.Min(counts.Highest, Math.Ceiling(counts.Mean + reach)));
    }

    /// <summary>The first whole count that has reached, knowing that low has not and high has.</summary>
    private static double FirstCount(double low, double high, Func<double, bool> reached)
    {
        while (true)
        {
            var middle = Math.Floor(low + (high - low) / 2);
            // Above 2⁵³ neighbouring doubles are more than one apart: stop where no number lies between.
            if (middle <= low || middle >= high) return high;
            if (reached(middle)) high = middle;
            else low = middle;
        }
    }
}
