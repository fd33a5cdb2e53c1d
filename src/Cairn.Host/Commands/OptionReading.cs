using System.CommandLine;
using System.Globalization;

namespace Cairn.Host.Commands;

/// <summary>Turns the words of an option into what they mean, or refuses them with the option's name and what was expected.</summary>
internal static class OptionReading
{
    /// <summary>An option that takes one word.</summary>
    public static Option<string?> One(string name, string description, string? placeholder = null) =>
        new(name) { Description = description, HelpName = placeholder };

    /// <summary>An option that may be given several times.</summary>
    public static Option<string[]> Many(string name, string description, string? placeholder = null) =>
        new(name) { Description = description, HelpName = placeholder, AllowMultipleArgumentsPerToken = false, DefaultValueFactory = _ => [] };

    /// <summary>A number of a size that can be calculated with: its products with the cells of a file stay finite.</summary>
    public static double? Number(this ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            throw new RefusedException($"{option.Name} {text}: a number was expected, for example 0.95.");
        return number == 0 || Math.Abs(number) is >= 1e-50 and <= 1e50
            ? number
            : throw new RefusedException($"{option.Name} {text}: a number of ordinary size was expected, between 1e-50 and 1e50.");
    }

    /// <summary>A number above a bound.</summary>
    public static double? Above(this ParseResult parsed, Option<string?> option, double bound) =>
        Within(parsed, option, number => number > bound, FormattableString.Invariant($"a number above {bound}"));

    /// <summary>A number between two bounds, neither included.</summary>
    public static double? Between(this ParseResult parsed, Option<string?> option, double low, double high) =>
        Within(parsed, option, number => number > low && number < high, FormattableString.Invariant($"a number above {low} and below {high}"));

    public static int? WholeNumber(this ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is { } text ? Whole(option.Name, text) : null;

    /// <summary>Whole numbers divided by commas.</summary>
    public static IReadOnlyList<int> WholeNumbers(this ParseResult parsed, Option<string?> option) =>
        [.. Parts(parsed, option).Select(part => Whole(option.Name, part))];

    /// <summary>Words divided by commas.</summary>
    public static IReadOnlyList<string> Parts(this ParseResult parsed, Option<string?> option)
    {
        var parts = parsed.GetValue(option)?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        return parts.Contains("") ? throw new RefusedException($"{option.Name} {parsed.GetValue(option)}: a list without gaps was expected, for example 12,24.") : parts;
    }

    /// <summary>The place of a word in a fixed list; null where the option is not given.</summary>
    public static int? Choice(this ParseResult parsed, Option<string?> option, params string[] words)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        var place = Array.FindIndex(words, word => word.Equals(text, StringComparison.OrdinalIgnoreCase));
        return place >= 0 ? place : throw new RefusedException($"{option.Name} {text}: one of {string.Join(", ", words)} was expected.");
    }

    /// <summary>The name of a column that must be given.</summary>
    public static string Required(this ParseResult parsed, Option<string?> option, string what) => parsed.GetValue(option) is { Length: > 0 } text
        ? text
        : throw new RefusedException($"{option.Name} is missing; name {what}.");

    private static double? Within(ParseResult parsed, Option<string?> option, Predicate<double> holds, string expected) => parsed.Number(option) is not { } number
        ? null
        : holds(number) ? number : throw new RefusedException($"{option.Name} {parsed.GetValue(option)}: {expected} was expected.");

    private static int Whole(string option, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new RefusedException($"{option} {text}: a whole number was expected, for example 12.");
}
