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
        while (splits.Select(split => NextOf(split, splits, cells, hidden, text)).FirstOrDefault(next => next is not null) is { } next)
            hidden.Add(next);
        return hidden;
    }

    /// <summary>
    /// A split and the whole make a sum, and so do two splits: with one part unknown it is no secret. Nor is what lies between the whole and a
    /// split that does not name everybody. The smallest part that is shown goes too, or else the whole.
    /// </summary>
    private static string? NextOf(List<string> split, List<List<string>> splits, Dictionary<string, Reading> cells, HashSet<string> hidden, MeasureText text)
    {
        var isWholeKnown = cells.ContainsKey("") || splits.Count > 1;
        var unknown = split.Append("").Count(hidden.Contains);
        var isTold = isWholeKnown && (unknown == 1 || (unknown == 0 && WholeOf(splits, cells, hidden) is { } whole && IsSmallRest(whole, SumOf(split, cells), text)));
        return isTold ? split.Where(group => !hidden.Contains(group)).MinBy(group => cells[group].Value) ?? (cells.ContainsKey("") && !hidden.Contains("") ? "" : null) : null;
    }

    /// <summary>The whole as it is shown, or as the fullest split tells it that is shown in all its parts.</summary>
    private static Found? WholeOf(List<List<string>> splits, Dictionary<string, Reading> cells, HashSet<string> hidden) =>
        cells.TryGetValue("", out var whole) ? hidden.Contains("") ? null : whole.Found
        : splits.Where(split => !split.Exists(hidden.Contains)).Select(split => (Found?)SumOf(split, cells)).MaxBy(sum => sum?.Value);

    private static Found SumOf(List<string> split, Dictionary<string, Reading> cells) => new(split.Sum(group => cells[group].Value), split.Sum(group => cells[group].Denominator));

    private static bool IsSmallRest(Found whole, Found sum, MeasureText text)
    {
        var (value, size) = (whole.Value - sum.Value, whole.Denominator - sum.Denominator);
        return IsFew(value) || (text.HasDenominator && size is > 0 and < FewestOutOf) || (text.Shape == ReadingShape.Proportion && IsFew(size - value));
    }

    /// <summary>Whether so few people stand behind numbers that they could be known.</summary>
    public static bool IsSmall(Found found, MeasureText text) =>
        IsFew(found.Value) || (text.HasDenominator && found.Denominator < FewestOutOf) || (text.Shape == ReadingShape.Proportion && IsFew(found.Denominator - found.Value));

    private static bool IsFew(double? people) => people is > 0 and <= MostOfFew;
}
