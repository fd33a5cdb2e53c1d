namespace Cairn.Spc;

/// <summary>How much a series varies, as a multiple of what its plain chart allows for chance.</summary>
internal static class ExtraVariation
{
    /// <summary>
    /// The width of the empirical chart over the width of the plain one, at the first point with a value: Laney's σ_z for the prime charts.
    /// 1 where either has no width.
    /// </summary>
    public static double Of(ChartKind plain, ChartKind empirical, Series series)
    {
        var chance = Sigma(plain, series);
        var seen = Sigma(empirical, series);
        return chance > 0 && double.IsFinite(seen) ? seen / chance : 1;
    }

    /// <summary>
    /// Twice the standard error of a sigma estimated from the moving ranges of that many points, about 0.8/√(n−1) for chance alone:
    /// the standard deviation of one range is 0.853 sigma and its mean 1.128 sigma, and neighbours share a point.
    /// </summary>
    public static double Noise(int points) => 2 * 0.8 / Math.Sqrt(Math.Max(1, points - 1));

    public static int CountValues(Series series) => Count(series, subgroup => !subgroup.IsMissing);

    public static int CountZeros(Series series) => Count(series, subgroup => subgroup.Value == 0);

    private static int Count(Series series, Predicate<Subgroup> isCounted)
    {
        var count = 0;
        foreach (ref readonly var subgroup in series.Subgroups)
            count += isCounted(subgroup) ? 1 : 0;
        return count;
    }

    /// <summary>One sigma above the centre: the one line that clipping reaches last.</summary>
    private static double Sigma(ChartKind kind, Series series)
    {
        foreach (var point in ControlChart.Analyse(kind, series))
        {
            if (point.Value is not null && point.Limits.Exist)
                return Math.Max(point.Limits.Upper1 - point.Limits.Centre, point.Limits.Centre - point.Limits.Lower1);
        }

        return double.NaN;
    }
}
