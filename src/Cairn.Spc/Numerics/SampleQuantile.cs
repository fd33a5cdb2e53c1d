namespace Cairn.Spc.Numerics;

/// <summary>The sample quantile called type 7 (Hyndman and Fan 1996), the default of R and of spreadsheets.</summary>
internal static class SampleQuantile
{
    /// <summary>The quantile of sorted values at a level from 0 to 1.</summary>
    public static double TypeSeven(ReadOnlySpan<double> sorted, double level)
    {
        var position = (sorted.Length - 1) * level;
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
