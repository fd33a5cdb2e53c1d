namespace Cairn.Drawing;

/// <summary>The words on a safety cross, given by whoever draws it. Any text may be long, in any script, or hold characters that XML cannot.</summary>
public sealed record SafetyCrossLabels
{
    /// <summary>The heading, and the accessible name of the drawing. Where it is blank, "Safety cross" stands in as the name.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence that says what the days were: the accessible description. Null takes <see cref="SafetyCrossWords.Describe"/>.</summary>
    public string? Description { get; init; }

    /// <summary>The event with its article, as it stands after "days without": <c>a fall</c>. Empty says "an event".</summary>
    public string Event { get; init; } = "";

    /// <summary>The day a week starts on; default Monday.</summary>
    public DayOfWeek FirstDayOfWeek { get; init; } = DayOfWeek.Monday;

    /// <summary>A small line at the foot, for example who keeps the record; empty for none.</summary>
    public string Foot { get; init; } = "";
}
