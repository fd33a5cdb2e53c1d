using Cairn.Spc.Numerics;

namespace Cairn.Spc.Funnels;

/// <summary>
/// An exact limit in counts: the whole count at which the distribution reaches the level, and the place between it and the
/// count before where the level itself would lie (Spiegelhalter 2005, appendix A.1).
/// </summary>
internal readonly record struct ExactLimit(double Count, double Interpolated)
{
    /// <summary>The limit that the level's tail lies below.</summary>
    public static ExactLimit Lower(CountDistribution counts, LimitLevel level)
    {
        var guess = counts.Mean - level.Normal * Math.Sqrt(counts.Variance);
        var r = FirstCount(counts, guess, count => counts.AtMost(count) >= level.Tail);
        return Interpolate(counts, r, counts.AtMost(r) - level.Tail);
    }

    /// <summary>The limit that the level's tail lies above.</summary>
    public static ExactLimit Upper(CountDistribution counts, LimitLevel level)
    {
        var guess = counts.Mean + level.Normal * Math.Sqrt(counts.Variance);
        var r = FirstCount(counts, guess, count => counts.Above(count) <= level.Tail);
        return Interpolate(counts, r, level.Tail - counts.Above(r));
    }

    private static ExactLimit Interpolate(CountDistribution counts, double r, double excess) =>
        new(r, r == 0 ? 0 : r - excess / counts.Exactly(r));

    /// <summary>The first whole count that has reached; the normal guess is a few counts off, so strides from there are short.</summary>
    private static double FirstCount(CountDistribution counts, double guess, Func<double, bool> reached)
    {
        var low = Math.Clamp(Math.Floor(guess), -1, counts.Highest);
        var high = low;
        if (reached(low))
            for (var stride = 1.0; reached(low = Math.Max(-1, high - stride)); stride *= 2) high = low;
        else
            for (var stride = 1.0; !reached(high = Math.Min(counts.Highest, low + stride)); stride *= 2) low = high;

        // Low has not reached, high has.
        while (high - low > 1)
        {
            var middle = Math.Floor((low + high) / 2);
            if (reached(middle)) high = middle;
            else low = middle;
        }

        return high;
    }
}
