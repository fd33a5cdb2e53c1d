using System.Globalization;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>The small line at the foot of a chart: kind, baseline, rules, method. A chart without it cannot be checked.</summary>
public static class ChartFoot
{
    private static readonly ChartKind[] KindsThatScreen = [ChartKind.I, ChartKind.T, ChartKind.PPrime, ChartKind.UPrime, ChartKind.IPrime];

    /// <summary>
    /// Writes the line from an analysis, for example
    /// <c>P′ chart · baseline first 24 months · rules: outside limits, 7-point shift · Making Data Count</c>.
    /// </summary>
    /// <param name="analysis">The analysed chart.</param>
    /// <param name="culture">The language; default English.</param>
    public static string Describe(Analysis analysis, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Compose(analysis, culture, baselineAll: null);
    }

    private static string Compose(Analysis analysis, CultureInfo? culture, string? baselineAll)
    {
        culture ??= CultureInfo.InvariantCulture;
        var text = DrawingText.In(culture);
        var rules = analysis.Method.Rules.For(analysis.Kind);

        List<string> parts = [analysis.Kind.Name];
        if (analysis.Phases.Count > 1)
            parts.Add(text.Format("FootPhases", analysis.Phases.Count));
        if (analysis.Count > 0)
            parts.Add(analysis.Options.Centre is not null ? text["FootCentreGiven"]
                : baselineAll is not null && analysis.Options.Baseline.IsAll && analysis.Phases.Count == 1 ? baselineAll
                : DescribeBaseline(analysis, text, culture));
        if (analysis.Options.Excluded.Count > 0)
            parts.Add(analysis.Options.Excluded.Count == 1 ? text["FootExcludedOne"] : text.Format("FootExcluded", analysis.Options.Excluded.Count));
        if (analysis.IsScreened && KindsThatScreen.Contains(analysis.Kind))
            parts.Add(text["FootScreened"]);
        parts.Add(rules.Rules.Count > 0 ? text.Format("FootRules", rules.Describe(culture)) : text["FootNoRules"]);
        parts.Add(analysis.Method.Name);
        return string.Join(" · ", parts);
    }

    /// <summary>The line for charts that were analysed alike, as those of a wall. Where they differ in length it gives no number of periods.</summary>
    /// <param name="analyses">The charts, one or more.</param>
    /// <param name="culture">The language; default English.</param>
    public static string DescribeAll(IReadOnlyList<Analysis> analyses, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        return Compose(analyses[0], culture, analyses.All(one => one.Count == analyses[0].Count) ? null : text["FootBaselineAllCharts"]);
    }

    private static string DescribeBaseline(Analysis analysis, DrawingText text, CultureInfo culture)
    {
        var baseline = analysis.Options.Baseline;
        var rhythm = Spacing.Of(analysis).Rhythm;
        var hasPhases = analysis.Phases.Count > 1;
        if (baseline.IsAll)
            return hasPhases ? text["FootBaselineEach"] : text.Format("FootBaselineAll", analysis.Count, UnitOf(rhythm, analysis.Count, text));
        if (baseline.IsPerPhase)
            return text.Format(hasPhases ? "FootBaselineFirstEach" : "FootBaselineFirst", baseline.Last, UnitOf(rhythm, baseline.Last, text));

        var periods = new PeriodText(rhythm, culture);
        var last = Math.Min(baseline.Last, analysis.Count);
        return text.Format("FootBaselineRange", periods.Of(analysis.Series.PeriodAt(baseline.First - 1)), periods.Of(analysis.Series.PeriodAt(last - 1)));
    }

    private static string UnitOf(Rhythm rhythm, int count, DrawingText text)
    {
        var unit = "Unit" + (rhythm == Rhythm.Irregular ? Rhythm.Numbers : rhythm);
        return text[count == 1 ? unit[..^1] : unit];
    }
}
