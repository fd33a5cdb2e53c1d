namespace Cairn.Spc.Gaps;

/// <summary>How far from its estimate the truth of one group may lie, and what that makes of differences.</summary>
internal static class GapIntervals
{
    /// <summary>The 97.5 % quantile of the normal distribution.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>
    /// The score interval of one group, in raw units: Wilson (1927) for a proportion, Rao's score for a Poisson rate, the two values from
    /// which the estimate lies 1.96 of <em>their</em> standard errors away. Never outside of what is possible.
    /// </summary>
    public static (double Lower, double Upper) Score(GapKind kind, GapGroup group)
    {
        var (x, n) = (group.Events, group.Size);
        if (kind == GapKind.Rate)
        {
            var reach = Z * Math.Sqrt(x + Z * Z / 4);
            return (Math.Max(0, (x + Z * Z / 2 - reach) / n), (x + Z * Z / 2 + reach) / n);
        }

        var half = Z * Math.Sqrt(x * (n - x) / n + Z * Z / 4);
        return (Math.Max(0, (x + Z * Z / 2 - half) / (n + Z * Z)), Math.Min(1, (x + Z * Z / 2 + half) / (n + Z * Z)));
    }

    /// <summary>
    /// The interval of a sum of independent groups, each added or taken away, by squaring and adding how far each one's own interval reaches
    /// (Newcombe 1998, method 10, for two proportions; Zou and Donner 2008 for the principle).
    /// </summary>
    public static GapDifference Of(GapKind kind, double multiply, params ReadOnlySpan<(GapGroup Group, int Sign)> groups)
    {
        double value = 0, below = 0, above = 0;
        foreach (var (group, sign) in groups)
        {
            value += sign * group.Value;
            if (kind == GapKind.Value)
                continue;
            var (lower, upper) = Score(kind, group);
            var (down, up) = (group.Value - lower, upper - group.Value);
            below += sign > 0 ? down * down : up * up;
            above += sign > 0 ? up * up : down * down;
        }

        return kind == GapKind.Value
            ? new(value * multiply, double.NaN, double.NaN)
            : new(value * multiply, (value - Math.Sqrt(below)) * multiply, (value + Math.Sqrt(above)) * multiply);
    }
}
