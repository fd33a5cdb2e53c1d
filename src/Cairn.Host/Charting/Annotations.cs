using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>Something that happened, to be flagged on a chart.</summary>
/// <param name="Facet">The chart it belongs to; null for all.</param>
/// <param name="Period">When.</param>
/// <param name="Text">What.</param>
internal sealed record Annotation(string? Facet, Period Period, string Text);

/// <summary>
/// Reads annotations: a file whose columns are named <c>period</c> and <c>text</c>, else the first that is left for each; and, where the charts
/// are faceted and the file has a column of that name, the chart each belongs to.
/// </summary>
internal static class Annotations
{
    /// <param name="request">What was asked.</param>
    /// <param name="terminal">Where files are read.</param>
    /// <param name="areDates">Whether the chart's own periods are dates; those of the annotations must be alike.</param>
    public static IReadOnlyList<Annotation> Read(ChartRequest request, Terminal terminal, bool areDates)
    {
        if (request.AnnotationsFile is not { } file)
            return [];

        var table = terminal.Read(file, new() { DateFormat = request.DateFormat });
        string Column(string name, string other) => table.HasColumn(name) ? name
            : table.Headers.FirstOrDefault(header => !AreSame(header, other) && !AreSame(header, request.FacetColumn))
            ?? throw new RefusedException($"{file}: two columns were expected, a period and a text.");
        var when = Column("period", other: "text");
        var periods = table.Periods(when);
        if (periods.AreDates != areDates)
            throw new RefusedException($"{file}: {(areDates ? "dates were" : "a number was")} expected in the column \"{periods.Name}\", because the chart has {(areDates ? "dates" : "numbers")} for periods.");
        var texts = table.Texts(Column("text", other: when));
        var facets = request.FacetColumn is { } facet && table.HasColumn(facet) ? table.Texts(facet) : null;
        return [.. Enumerable.Range(0, table.RowCount).Select(row => new Annotation(
            facets?[row],
            periods.AreDates ? Period.At(periods.Date(row)) : Period.At(periods.Number(row)),
            texts[row]))];
    }

    private static bool AreSame(string header, string? name) => header.Equals(name, StringComparison.OrdinalIgnoreCase);
}
