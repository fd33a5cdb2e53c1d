namespace Cairn.Spc.Kinds;

/// <summary>
/// The within-subgroup standard deviation of a baseline: the mean of the standard deviations where all subgroups of the phase
/// have one size, else pooled, √(Σ(n−1)s² / Σ(n−1)). Source: Montgomery, eq. 6.29 and 6.31.
/// A subgroup of one has no standard deviation; it makes the sizes vary and adds nothing.
/// </summary>
internal static class PooledSpread
{
    /// <summary>Refuses what is not the summary of measurements: a single value, a ratio, a spread that cannot be.</summary>
    public static string? RefuseUnmeasured(in Subgroup subgroup) => subgroup.Size >= 1 && (subgroup.Size < 2 || subgroup.Spread >= 0)
        ? null
        : "there is a single value or a ratio; the measurements of the period were expected";

    public static double Of(in PhaseData phase)
    {
        double spreads = 0, squares = 0, freedom = 0;
        var count = 0;
        for (var i = 0; i < phase.Subgroups.Length; i++)
        {
            var subgroup = phase.Subgroups[i];
            if (phase.Uses[i] != PointUse.Baseline || !(subgroup.Size > 1))
                continue;

            spreads += subgroup.Spread;
            squares += (subgroup.Size - 1) * subgroup.Spread * subgroup.Spread;
            freedom += subgroup.Size - 1;
            count++;
        }

        return SizesVary(phase) ? Math.Sqrt(squares / freedom) : spreads / count;
    }

    private static bool SizesVary(in PhaseData phase)
    {
        var first = double.NaN;
        foreach (ref readonly var subgroup in phase.Subgroups)
        {
            if (subgroup.IsMissing)
                continue;
            if (double.IsNaN(first))
                first = subgroup.Size;
            else if (subgroup.Size != first)
                return true;
        }

        return false;
    }
}
