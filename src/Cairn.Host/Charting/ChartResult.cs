using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Host.Charting;

/// <summary>One analysed chart.</summary>
/// <param name="Facet">The value of the facet column; null where there is none.</param>
/// <param name="Analysis">In the units that were asked for: what files and JSON hold.</param>
/// <param name="Shown">In the units that read best: what is drawn and said.</param>
/// <param name="Labels">The words for a sentence about it.</param>
internal sealed record ChartResult(string? Facet, Analysis Analysis, Analysis Shown, SummaryLabels Labels)
{
    /// <summary>The chart in one sentence.</summary>
    public string Sentence { get; } = Summary.Describe(Shown, Labels);

    /// <summary>The same where its name stands above it.</summary>
    public string SentenceWithoutName => Summary.Describe(Shown, Labels with { Name = null });
}

/// <summary>All charts of one request.</summary>
internal sealed record ChartSet(ChartRequest Request, KindChoice Choice, Reading Reading, IReadOnlyList<ChartResult> Charts)
{
    public bool IsFaceted => Request.FacetColumn is not null;

    /// <summary>The title that was given, else what is measured.</summary>
    public string Title => Request.Title ?? Reading.Measure;

    /// <summary>A word of warning where a target was given in the units that are shown, not in those that are plotted; null where all seems well.</summary>
    public string? TargetRemark => Request is { Target: { } target, Multiply: null } && Reading.Multiply != 1 && Charts.All(chart => IsFarAbove(chart.Analysis, target))
        ? FormattableString.Invariant($"The target {target} lies far above every value: it is in plotted units, and shown as {target * Reading.Multiply:#,0.####}{Reading.Unit}. If {target}{Reading.Unit} was meant, give --target {target / Reading.Multiply}.")
        : null;

    /// <summary>What the values are, where a title does not say it already.</summary>
    public string AxisUnder(string title) => title == Reading.Measure ? "" : Reading.Measure;

    private static bool IsFarAbove(Analysis analysis, double target) => analysis.All(point => point.Value is not { } value || target > 10 * Math.Abs(value));
}
