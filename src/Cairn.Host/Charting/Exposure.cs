namespace Cairn.Host.Charting;

/// <summary>
/// Whether the name of a denominator says time at risk ("bed_days", "catheter hours"): events over time make a rate,
/// even where each count happens to lie below it.
/// </summary>
internal static class Exposure
{
    private static readonly string[] Words = ["day", "days", "hour", "hours", "week", "weeks", "month", "months", "year", "years", "minutes", "km", "miles"];

    public static bool IsNamedBy(string column) =>
        column.Split([' ', '_', '-', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => Words.Contains(word, StringComparer.OrdinalIgnoreCase))
        || column.EndsWith("Days", StringComparison.Ordinal);
}
