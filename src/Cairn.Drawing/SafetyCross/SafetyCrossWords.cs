using System.Globalization;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>A safety cross in words: how many days with and without an event, and how many nobody recorded. Fit for an alternative text.</summary>
public static class SafetyCrossWords
{
    /// <summary>Counts the days of a month, for example <c>16 days without a fall, 2 with a fall, 12 not recorded</c>.</summary>
    /// <param name="month">The month.</param>
    /// <param name="event">The event with its article; null or empty says "an event".</param>
    /// <param name="culture">The language; default English.</param>
    public static string Count(SafetyCrossMonth month, string? @event = null, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(month);
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        if (month.ToCome == month.Days.Length)
            return text["SafetyAllToCome"];

        var name = EventOr(@event, text);
        List<string> parts = [text.Format(month.Without == 1 ? "SafetyWithoutOne" : "SafetyWithoutMany", month.Without, name), text.Format("SafetyWith", month.With, name)];
        if (month.NotRecorded > 0)
            parts.Add(text.Format("SafetyUnknown", month.NotRecorded));
        if (month.ToCome > 0)
            parts.Add(text.Format("SafetyToCome", month.ToCome));
        return string.Join(text["Comma"], parts);
    }

    /// <summary>Counts the days of several months, one sentence each.</summary>
    /// <param name="months">The months, in the order they are drawn.</param>
    /// <param name="event">The event with its article; null or empty says "an event".</param>
    /// <param name="culture">The language; default English.</param>
    public static string Describe(IReadOnlyList<SafetyCrossMonth> months, string? @event = null, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(months);
        culture ??= CultureInfo.InvariantCulture;
        var text = DrawingText.In(culture);
        return string.Join(' ', months.Select(month => text.Format("SafetyMonth", month.Name(culture), Count(month, @event, culture))));
    }

    internal static string EventOr(string? name, DrawingText text) => string.IsNullOrWhiteSpace(name) ? text["SafetyEvent"] : name.Trim();
}
