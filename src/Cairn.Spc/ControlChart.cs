using Cairn.Spc.Kinds;
using Cairn.Spc.Numerics;

namespace Cairn.Spc;

/// <summary>The door to run and control charts: data and options in, an <see cref="Analysis"/> out.</summary>
public static class ControlChart
{
    /// <summary>
    /// Analyses a series as one kind of chart. Pure: the same input gives the same result, and nothing is kept.
    /// </summary>
    /// <param name="kind">The kind of chart.</param>
    /// <param name="series">The data in order of time.</param>
    /// <param name="options">How to analyse it; null for the defaults.</param>
    /// <exception cref="AnalysisRefusedException">
    /// The kind cannot plot a value (a negative count, a zero denominator, a numerator above its denominator …), the method does not read
    /// the kind, or a phase, baseline, exclusion, multiplier or target does not fit the series.
    /// </exception>
    public static Analysis Analyse(ChartKind kind, Series series, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(series);
        options ??= new();
        options.RefuseUnlessFits(kind, series);

        var excluded = MarkExcluded(options.Excluded, series.Count);
        var columns = new AnalysisColumns(kind, series, options, CutPhases(options.PhasesAfter, series.Count), Values(kind, series), excluded);
        var rented = Scratch.Rent<PointUse>(series.Count);
        var uses = rented is null ? stackalloc PointUse[Scratch.Short] : rented;
        var rules = options.Method.Rules.For(kind);
        for (var i = 0; i < columns.Phases.Length; i++)
            PhaseAnalysis.Run(columns, i, uses, rules);
        Scratch.Return(rented);
        return new(columns);
    }

    private static double[] Values(ChartKind kind, Series series)
    {
        var values = new double[series.Count];
        var subgroups = series.Subgroups;
        int observed = 0, ratios = 0;
        for (var i = 0; i < values.Length; i++)
        {
            ref readonly var subgroup = ref subgroups[i];
            if (SubgroupRefusal.Of(kind, subgroup) is { } reason)
                throw SubgroupRefusal.At(i, reason);
            values[i] = subgroup.IsMissing ? double.NaN : kind.ValueOf(subgroup);
            observed += subgroup.IsMissing ? 0 : 1;
            ratios += subgroup.HasSize ? 1 : 0;
        }

        if (kind.TakesDenominator && ratios > 0 && ratios < observed)
            throw SubgroupRefusal.OfFirstWithoutDenominator(subgroups);
        return values;
    }

    private static bool[]? MarkExcluded(IReadOnlyCollection<int> numbers, int count)
    {
        if (numbers.Count == 0)
            return null;

        var excluded = new bool[count];
        foreach (var number in numbers)
            excluded[number - 1] = true;
        return excluded;
    }

    /// <summary>Phases with their bounds; what they hold is computed later.</summary>
    private static Phase[] CutPhases(IReadOnlyList<int> after, int count)
    {
        if (count == 0)
            return [];

        var cuts = after.Count == 0 ? [] : after.Distinct().Order().ToArray();
        var phases = new Phase[cuts.Length + 1];
        for (var i = 0; i < phases.Length; i++)
            phases[i] = new(i + 1, i == 0 ? 1 : cuts[i - 1] + 1, i == cuts.Length ? count : cuts[i], null, default, false);
        return phases;
    }
}
