using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>One analysed chart.</summary>
/// <param name="Facet">The value of the facet column; null where there is none.</param>
/// <param name="Analysis">In the units that were asked for: what files and JSON hold.</param>
/// <param name="Shown">In the units that read best: what is drawn and said.</param>
/// <param name="Sentence">The chart in one sentence.</param>
internal sealed record ChartResult(string? Facet, Analysis Analysis, Analysis Shown, string Sentence);

/// <summary>All charts of one request.</summary>
internal sealed record ChartSet(ChartRequest Request, KindChoice Choice, Reading Reading, IReadOnlyList<ChartResult> Charts)
{
    public bool IsFaceted => Request.FacetColumn is not null;

    /// <summary>The title that was given, else what is measured.</summary>
    public string Title => Request.Title ?? Reading.Measure;
}
