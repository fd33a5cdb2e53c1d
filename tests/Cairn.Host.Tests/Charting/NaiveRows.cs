namespace Cairn.Host.Tests.Charting;

/// <summary>A row as a person would write it down.</summary>
internal sealed record NaiveRow(DateOnly Date, string Ward, double Value, double Patients);

/// <summary>
/// A slow second making of points from rows, written from the contract alone: no state, everything searched anew for each point.
/// </summary>
internal static class NaiveRows
{
    public static string[] Wards(IReadOnlyList<NaiveRow> rows) => [.. rows.Select(row => row.Ward).Distinct(StringComparer.Ordinal).OrderBy(ward => ward, StringComparer.Ordinal)];

    public static List<(DateOnly X, double? Y)> Points(IReadOnlyList<NaiveRow> rows, string ward, string kind, string unit)
    {
        var mine = rows.Where(row => row.Ward == ward).ToList();
        var stretches = mine.Select(row => First(row.Date, unit)).Distinct().Order().ToList();
        var points = stretches.Select(x => (x, (double?)Value([.. mine.Where(row => First(row.Date, unit) == x)], kind))).ToList();
        return kind == "mr" ? [.. points.Select((point, i) => (point.x, i == 0 ? null : Math.Abs(point.Item2!.Value - points[i - 1].Item2!.Value) as double?))] : points;
    }

    /// <summary>The limits of the first point of a U or P chart, by Montgomery's formulas 7.8 and 7.21.</summary>
    public static (double Lower, double Upper) Limits(IReadOnlyList<NaiveRow> rows, string ward, string kind, string unit, DateOnly x)
    {
        var mine = rows.Where(row => row.Ward == ward).ToList();
        var centre = mine.Sum(row => row.Value) / mine.Sum(row => row.Patients);
        var n = mine.Where(row => First(row.Date, unit) == x).Sum(row => row.Patients);
        var sigma = Math.Sqrt((kind == "p" ? centre * (1 - centre) : centre) / n);
        return (Math.Max(0, centre - (3 * sigma)), kind == "p" ? Math.Min(1, centre + (3 * sigma)) : centre + (3 * sigma));
    }

    private static double Value(List<NaiveRow> rows, string kind) => kind switch
    {
        "c" => rows.Sum(row => row.Value),
        "p" or "u" or "iprime" => rows.Sum(row => row.Value) / rows.Sum(row => row.Patients),
        _ => rows.Average(row => row.Value),
    };

    private static DateOnly First(DateOnly date, string unit)
    {
        while (!(unit switch { "week" => date.DayOfWeek == DayOfWeek.Monday, "month" => date.Day == 1, "quarter" => date is { Day: 1, Month: 1 or 4 or 7 or 10 }, "year" => date.DayOfYear == 1, _ => true }))
            date = date.AddDays(-1);
        return date;
    }
}
