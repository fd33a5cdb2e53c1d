namespace Cairn.Measures;

/// <summary>
/// Which readings are hidden from those outside the team, because so few people stand behind them: counts of 1 to 4, shares of which 1 to 4 have it or
/// have it not, and whatever is out of fewer than 10. Where the others of a split would tell a hidden one by subtraction, one more is hidden.
/// </summary>
internal static class Suppression
{
    public const int MostOfFew = 4;
    public const int FewestOutOf = 10;

    /// <summary>The readings to hide, by group and period.</summary>
    /// <param name="readings">All readings of a measure, of every group.</param>
    /// <param name="text">What it means.</param>
    public static HashSet<(string Stratum, DateOnly Period)> Of(IReadOnlyCollection<Reading> readings, MeasureText text)
    {
        var hidden = new HashSet<(string, DateOnly)>();
        if (text.Shape == ReadingShape.Value)
            return hidden;
        foreach (var period in readings.Where(reading => reading.Value is not null).GroupBy(reading => reading.Period))
        {
            var cells = period.ToDictionary(reading => reading.Stratum, StringComparer.Ordinal);
            var splits = cells.Keys.Where(stratum => stratum.Length > 0).GroupBy(stratum => stratum[..stratum.IndexOf(':', StringComparison.Ordinal)], StringComparer.Ordinal).Select(split => split.ToList()).ToList();
            foreach (var stratum in Hide(cells, splits, text))
                hidden.Add((stratum, period.Key));
        }

        return hidden;
    }

    private static HashSet<string> Hide(Dictionary<string, Reading> cells, List<List<string>> splits, MeasureText text)
    {
        var hidden = cells.Values.Where(cell => IsSmall(cell.Found, text)).Select(cell => cell.Stratum).ToHashSet(StringComparer.Ordinal);
        while (splits.Select(split => NextOf(split, cells, hidden)).FirstOrDefault(next => next is not null) is { } next)
            hidden.Add(next);
        return hidden;
    }

    /// <summary>A split and the whole make a sum: with one part unknown it is no secret. The smallest other part goes too, or else the whole.</summary>
    private static string? NextOf(List<string> split, Dictionary<string, Reading> cells, HashSet<string> hidden)
    {
        if (!cells.ContainsKey("") || split.Append("").Count(hidden.Contains) != 1)
            return null;
        return split.Where(group => !hidden.Contains(group)).MinBy(group => cells[group].Value) ?? (hidden.Contains("") ? null : "");
    }

    private static bool IsSmall(Found found, MeasureText text) =>
        found.Value is > 0 and <= MostOfFew
        || (text.HasDenominator && found.Denominator < FewestOutOf)
        || (text.Shape == ReadingShape.Proportion && found.Denominator - found.Value is > 0 and <= MostOfFew);
}
