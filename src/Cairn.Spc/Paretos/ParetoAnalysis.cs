using System.Collections.Immutable;

namespace Cairn.Spc;

/// <summary>A Pareto chart, computed. Immutable.</summary>
public sealed class ParetoAnalysis
{
    internal ParetoAnalysis(ImmutableArray<ParetoPoint> points, double total, int vitalFew)
    {
        Points = points;
        Total = total;
        VitalFew = vitalFew;
    }

    /// <summary>The categories, most frequent first; equal counts by name (ordinal). Categories with a count of 0 stay, last.</summary>
    public ImmutableArray<ParetoPoint> Points { get; }

    /// <summary>The sum of all counts, above 0.</summary>
    public double Total { get; }

    /// <summary>
    /// How many categories, from the first, it takes to make up 80 % of the whole (Juran's vital few); at least 1. A sum within
    /// 1e-12 (relative) of 80 % has reached it, so that parts like 0.1 add up as on paper.
    /// </summary>
    public int VitalFew { get; }
}
