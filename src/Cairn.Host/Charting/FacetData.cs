using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>The data of one chart, and the rows of the file that each point came from.</summary>
/// <param name="Facet">The value of the facet column; null where there is none.</param>
/// <param name="Series">The data.</param>
/// <param name="Targets">A target for each point, NaN where there is none; null without a target column.</param>
internal sealed record FacetData(string? Facet, Series Series, double[]? Targets);
