namespace Cairn.Measures;

/// <summary>
/// Which readings are hidden from those outside the team, because so few people stand behind them: small counts, shares of which few have it or have
/// it not, whatever is out of few, and each day on which something rare happened. Where the others of a split would tell a hidden one by
/// subtraction, one more is hidden.
/// </summary>
internal static class Suppression
{
    /// <summary>The readings to hide, by group and period.</summary>
    /// <param name="readings">All readings of a measure, of every group.</param>
    /// <param name="text">What it means.</param>
    /// <param name="rule">What is few.</param>
    public static HashSet<(string Stratum, DateOnly Period)> Of(IReadOnlyCollection<Reading> readings, MeasureText text, FewRule rule)
    {
        var hidden = new HashSet<(string, DateOnly)>();
        if (text.Shape == ReadingShape.Value || text.SmallNumbers == SmallNumbers.Shown)
            return hidden;
        if (text.HasEvents)
            return [.. readings.Select(reading => (reading.Stratum, reading.Period))];
        foreach (var period in readings.Where(reading => reading.Value is not null).GroupBy(reading => reading.Period))
        {
            var cells = period.ToDictionary(reading => reading.Stratum, StringComparer.Ordinal);
            var splits = cells.Keys.Where(stratum => stratum.Length > 0).GroupBy(stratum => stratum[..stratum.IndexOf(':', StringComparison.Ordinal)], StringComparer.Ordinal).Select(split => split.ToList()).ToList();
            foreach (var stratum in Hide(cells, splits, new(text, rule)))
                hidden.Add((stratum, period.Key));
        }

        return hidden;
    }

    /// <summary>Whether so few people stand behind numbers that they could be known.</summary>
    public static bool IsSmall(Found found, MeasureText text, FewRule rule) => new Few(text, rule).IsSmall(found);

    private static HashSet<string> Hide(Dictionary<string, Reading> cells, List<List<string>> splits, Few few)
    {
        var hidden = cells.Values.Where(cell => few.IsSmall(cell.Found)).Select(cell => cell.Stratum).ToHashSet(StringComparer.Ordinal);
        while (splits.Select(split => NextOf(split, splits, cells, hidden, few)).FirstOrDefault(next => next is not null) is { } next)
            hidden.Add(next);
        return hidden;
    }

    /// <summary>
    /// A split and the whole make a sum, and so do two splits: with one part unknown it is no secret. Nor is what lies between the whole and a
    /// split that does not name everybody. The smallest part that is shown goes too, or else the whole.
    /// </summary>
    private static string? NextOf(List<string> split, List<List<string>> splits, Dictionary<string, Reading> cells, HashSet<string> hidden, Few few)
    {
        var isWholeKnown = cells.ContainsKey("") || splits.Count > 1;
        var unknown = split.Append("").Count(hidden.Contains);
        var isTold = isWholeKnown && (unknown == 1 || (unknown == 0 && WholeOf(splits, cells, hidden) is { } whole && few.IsSmallRest(whole, SumOf(split, cells))));
        return isTold ? split.Where(group => !hidden.Contains(group)).MinBy(group => cells[group].Value) ?? (cells.ContainsKey("") && !hidden.Contains("") ? "" : null) : null;
    }

    /// <summary>The whole as it is shown, or as the fullest split tells it that is shown in all its parts.</summary>
    private static Found? WholeOf(List<List<string>> splits, Dictionary<string, Reading> cells, HashSet<string> hidden) =>
        cells.TryGetValue("", out var whole) ? hidden.Contains("") ? null : whole.Found
        : splits.Where(split => !split.Exists(hidden.Contains)).Select(split => (Found?)SumOf(split, cells)).MaxBy(sum => sum?.Value);

    private static Found SumOf(List<string> split, Dictionary<string, Reading> cells) => new(split.Sum(group => cells[group].Value), split.Sum(group => cells[group].Denominator));

    /// <summary>What is few for a measure.</summary>
    private sealed record Few(MeasureText Text, FewRule Rule)
    {
        public bool IsSmall(Found found) =>
            Text.Shape == ReadingShape.Sample ? found.Denominator < Rule.FewestOutOf
            : IsFew(found.Value) || (Text.HasDenominator && found.Denominator < Rule.FewestOutOf) || (Text.Shape == ReadingShape.Proportion && IsFew(found.Denominator - found.Value));

        public bool IsSmallRest(Found whole, Found sum)
        {
            var (value, size) = (whole.Value - sum.Value, whole.Denominator - sum.Denominator);
            return Text.Shape == ReadingShape.Sample ? size > 0 && size < Rule.FewestOutOf
                : IsFew(value) || (Text.HasDenominator && size > 0 && size < Rule.FewestOutOf) || (Text.Shape == ReadingShape.Proportion && IsFew(size - value));
        }

        private bool IsFew(double? people) => people > 0 && people <= Rule.MostOfFew;
    }
}
