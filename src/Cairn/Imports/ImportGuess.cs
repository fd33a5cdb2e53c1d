namespace Cairn.Imports;

/// <summary>What the columns of a file probably mean, by their headings. Somebody looks at it before anything is written.</summary>
internal static class ImportGuess
{
    private static readonly string[] Periods = ["period", "date", "month", "week", "day", "quarter", "year", "week ending", "week beginning"];
    private static readonly string[] Measures = ["measure", "indicator", "metric"];
    private static readonly string[] Values = ["value", "numerator", "count", "number", "events", "n"];
    private static readonly string[] Denominators = ["denominator", "out of", "total", "bed days", "population"];
    private static readonly string[] Groups = ["group", "stratum", "category"];

    public static ImportColumns For(IReadOnlyList<string> headings, IReadOnlyList<ImportTarget> family)
    {
        var named = Found(Measures);
        return new()
        {
            Period = Found(Periods),
            MeasureColumn = named,
            Measure = named.Length == 0 && family is [var only] ? only.Id.Value : null,
            Value = Found(Values),
            Denominator = named.Length > 0 || family.Any(target => target.Text.HasDenominator) ? Found(Denominators) : "",
            Group = Found(Groups),
        };

        string Found(string[] words) => words.Select(word => headings.FirstOrDefault(heading => IsCalled(heading, word))).FirstOrDefault(heading => heading is not null) ?? "";
    }

    private static bool IsCalled(string heading, string word) => string.Equals(heading.Trim().Replace('_', ' '), word, StringComparison.OrdinalIgnoreCase);
}
