using System.Collections.Immutable;
using System.Globalization;
using Cairn.Spc.Words;

namespace Cairn.Spc;

/// <summary>
/// The Pareto chart: categories in order of how often they occur, with the share that the first ones make up together.
/// It says where to look first; it says nothing about chance or about change over time.
/// </summary>
/// <remarks>Source: Juran, Quality Control Handbook, 1951 (the vital few); share and running sum by definition.</remarks>
public static class ParetoChart
{
    /// <summary>The part of the whole that the vital few make up: 0.8, by custom.</summary>
    public const double VitalShare = 0.8;

    private const double Tolerance = 1e-12;

    /// <summary>Computes a Pareto chart.</summary>
    /// <param name="counts">
    /// Category and count, in any order; equal names (ordinal) are summed. A list of events is the same with a count of 1 each.
    /// </param>
    /// <exception cref="AnalysisRefusedException">
    /// No categories; a category without a name (null); a count below 0 or not finite; counts that are all 0; a sum too large for
    /// a double.
    /// </exception>
    public static ParetoAnalysis Analyse(IEnumerable<(string Category, double Count)> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var ordered = Summed(counts)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .ToArray();

        // Added in the order drawn, so that the last running sum is the total itself.
        var total = ordered.Aggregate(0.0, (sum, pair) => sum + pair.Value);
        if (total <= 0) throw new AnalysisRefusedException(FamilyText.Get("ParetoNothing"));
        if (!double.IsFinite(total)) throw new AnalysisRefusedException(FamilyText.Get("ParetoSumTooLarge"));

        var running = 0.0;
        var points = ordered
            .Select(pair => new ParetoPoint(pair.Key, pair.Value, pair.Value / total, (running += pair.Value) / total))
            .ToImmutableArray();
        return new(points, total, 1 + points.TakeWhile(point => point.Cumulative < VitalShare * (1 - Tolerance)).Count());
    }

    private static Dictionary<string, double> Summed(IEnumerable<(string Category, double Count)> counts)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (category, count) in counts)
        {
            if (category is null) throw new AnalysisRefusedException(FamilyText.Get("ParetoNoName"));
            if (!double.IsFinite(count) || count < 0)
                throw new AnalysisRefusedException(FamilyText.Format("ParetoCount", category, count.ToString(CultureInfo.InvariantCulture)));
            sums[category] = sums.GetValueOrDefault(category) + count;
        }

        return sums;
    }
}
