namespace Cairn.Drawing;

/// <summary>The words on a radar or its rows, given by whoever draws it. Any text may be long, in any script, or hold characters that XML cannot.</summary>
public sealed record RadarLabels
{
    /// <summary>The heading, and the accessible name of the drawing. Where it is blank, "Radar" stands in as the name.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence that says what the profile is: the accessible description. Null takes <see cref="RadarWords.Describe"/>.</summary>
    public string? Description { get; init; }

    /// <summary>The line that states the scale and which line is which. Null lets the drawing write it.</summary>
    public string? Foot { get; init; }
}
