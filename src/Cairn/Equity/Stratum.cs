using Cairn.Shared.Basics;

namespace Cairn.Equity;

/// <summary>A way to split what is measured by group, proposed before anything is measured. Unknown is always one of the groups: what nobody recorded is not nothing.</summary>
/// <param name="Name">By what: language, where people live.</param>
/// <param name="Categories">Into which groups, those of unknown last.</param>
public sealed record Stratum(string Name, IReadOnlyList<string> Categories)
{
    public const string Unknown = "unknown";
    public const int Most = 12;
    public const int MostCategories = 30;
    public const int Longest = 60;

    private static readonly char[] Separators = [',', ';'];

    /// <summary>What somebody wrote, a line each: a name, a colon, and groups with commas between.</summary>
    public static IReadOnlyList<Stratum> Of(string written) => [.. ListedLines.Of(written).Select(Read)];

    /// <summary>The same as it is kept; unknown goes without saying.</summary>
    public static string Kept(IEnumerable<Stratum> strata) => string.Join('\n', strata.Select(stratum => $"{stratum.Name}: {string.Join(", ", stratum.Categories.Where(category => category != Unknown))}"));

    /// <summary>Why what was written is not taken: the first line that does not do; null where all do.</summary>
    internal static Refusal? Check(string written, string field)
    {
        var (lines, strata) = (ListedLines.Of(written), Of(written));
        if (strata.Count > Most)
            return new("StrataTooMany", field, Most);
        for (var i = 0; i < strata.Count; i++)
        {
            if (strata[i].IsIncomplete)
                return new("StratumIncomplete", field, lines[i]);
            if (strata[i].IsTooLong)
                return new("StratumTooLong", field, lines[i], MostCategories, Longest);
            if (strata.Take(i).Any(before => string.Equals(before.Name, strata[i].Name, StringComparison.OrdinalIgnoreCase)))
                return new("StratumTwice", field, strata[i].Name);
        }

        return null;
    }

    private bool IsIncomplete => Name.Length == 0 || Categories.Count == 1;

    private bool IsTooLong => Name.Length > Longest || Categories.Count > MostCategories || Categories.Any(category => category.Length > Longest);

    private static Stratum Read(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var (name, rest) = colon < 0 ? (line, "") : (line[..colon], line[(colon + 1)..]);
        var categories = rest.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(category => !string.Equals(category, Unknown, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase);
        return new(name.Trim(), [.. categories, Unknown]);
    }
}
