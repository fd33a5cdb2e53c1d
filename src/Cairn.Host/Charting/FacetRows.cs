namespace Cairn.Host.Charting;

/// <summary>The rows of one chart in the order of time.</summary>
/// <param name="Facet">The value of the facet column; null where there is none.</param>
/// <param name="Rows">Their places in the table; rows of one period in the order of the file.</param>
internal sealed record FacetRows(string? Facet, int[] Rows);
