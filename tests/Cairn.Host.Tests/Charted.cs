using System.Globalization;
using System.Text.Json;

namespace Cairn.Host.Tests;

/// <summary>
/// Runs <c>cairn chart</c> on a few rows written in one line, and reads its JSON back in one line, so that a test shows both at a glance.
/// Rows and options are parted by blanks; in rows an underscore stands for a blank.
/// </summary>
internal static class Charted
{
    public static Ran Run(string rows, string options)
    {
        using var cli = new Cli();
        return Cli.Run(["chart", cli.File("data.csv", Lines(rows)), .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    /// <summary>The chart, or the array of charts, that was printed.</summary>
    public static JsonElement Json(string rows, string options) => Run(rows, options + " --json").ShouldBeDone().Json;

    public static string Lines(string rows) => rows.Replace(' ', '\n').Replace('_', ' ') + "\n";

    /// <summary>One field of every point, parted by blanks; numbers to 9 digits, lists joined by +, an empty list as -.</summary>
    public static string Each(this JsonElement chart, string field, string list = "points") =>
        string.Join(' ', chart.GetProperty(list).EnumerateArray().Select(item => Word(item.GetProperty(field))));

    /// <summary>The items of a list, parted by blanks.</summary>
    public static string All(this JsonElement chart, string list) => string.Join(' ', chart.GetProperty(list).EnumerateArray().Select(Word));

    public static string Word(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble().ToString("G9", CultureInfo.InvariantCulture),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => value.GetArrayLength() == 0 ? "-" : string.Join('+', value.EnumerateArray().Select(Word)),
        _ => value.GetRawText(),
    };

    /// <summary>The names of an object's fields, in their order.</summary>
    public static string Fields(this JsonElement item) => string.Join(' ', item.EnumerateObject().Select(property => property.Name));

    /// <summary>One point, counted from 1 as people count.</summary>
    public static JsonElement Point(this JsonElement chart, int number) => chart.GetProperty("points")[number - 1];
}
