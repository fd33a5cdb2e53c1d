using System.CommandLine;
using Cairn.Tables;
using static Cairn.Host.Commands.OptionReading;

namespace Cairn.Host.Commands;

/// <summary>What every verb that reads a file has.</summary>
internal static class CommonOptions
{
    public static Argument<string> File() => new("FILE") { Description = "A .csv, .tsv or .xlsx file with a header row, or - for standard input." };

    public static Option<string[]> Where() => Many("--where", "Keep only rows where a column has a value; may be given several times.", "COLUMN=VALUE");

    public static Option<string?> DateFormat() => One("--date-format", "How dates are written where that is ambiguous, for example dd/MM/yyyy.", "FORMAT");

    public static Option<string?> Title() => One("--title", "The title of the chart.", "TEXT");

    public static Option<string[]> Out(string forms) => Many("--out", $"Where to write: {forms}. May be given several times.", "PATH");

    public static Option<bool> Json() => new("--json") { Description = "Print the result as JSON instead of words and a table." };

    public static IReadOnlyList<ColumnFilter> ReadWhere(ParseResult parsed, Option<string[]> option) => [.. parsed.GetValue(option)!.Select(ReadFilter)];

    private static ColumnFilter ReadFilter(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0
            ? new(text[..at].Trim(), text[(at + 1)..].Trim())
            : throw new RefusedException($"--where {text}: a column and a value were expected, for example --where type=1.");
    }
}
