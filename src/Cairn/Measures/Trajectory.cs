using System.Globalization;

namespace Cairn.Measures;

/// <summary>What a measure shall come to step by step. Each line is a day or a month, a colon, and what holds from then on.</summary>
public static class Trajectory
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The steps in the order of time; lines that say none are passed over.</summary>
    public static IReadOnlyList<(DateOnly From, double Value)> Of(string text) =>
        [.. Lines(text).Select(Read).OfType<(DateOnly From, double Value)>().OrderBy(step => step.From)];

    /// <summary>The first line that is no step, or names a day twice; null where all are clear.</summary>
    internal static string? Unclear(string text)
    {
        var days = new HashSet<DateOnly>();
        return Lines(text).FirstOrDefault(line => Read(line) is not { } step || !days.Add(step.From));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static (DateOnly From, double Value)? Read(string line)
    {
        var end = line.IndexOf(':', StringComparison.Ordinal);
        if (end < 0 || !DateOnly.TryParseExact(line[..end].Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
            return null;
        return EnteredNumber.TryRead(line[(end + 1)..], out var number) && number is { } value ? (from, value) : null;
    }
}
