namespace Cairn.Drawing;

/// <summary>The words on a drawn gap, given by whoever draws it. Any text may be long, in any script, or hold characters that XML cannot.</summary>
public sealed record GapLabels
{
    /// <summary>The heading, and the accessible name of the drawing. Where it is blank, "Gap" stands in as the name.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence that says what became of the gap: the accessible description. Not drawn.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the differences are, in which unit, and who is ahead above zero.</summary>
    public string ValueAxis { get; init; } = "";

    /// <summary>The line that states how intervals and change were computed.</summary>
    public string Foot { get; init; } = "";
}
