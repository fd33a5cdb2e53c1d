namespace Cairn.Drawing;

/// <summary>The words around a diagram, given by whoever draws it. Any text may be long, in any script, or hold characters that XML cannot.</summary>
public sealed record DiagramLabels
{
    /// <summary>The heading, and the accessible name of the drawing. Where it is blank, the kind of the diagram stands in as the name.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the heading is drawn; default yes. A page that has its own heading leaves it out, and the name remains.</summary>
    public bool ShowsTitle { get; init; } = true;

    /// <summary>The sentence that says what the diagram shows: the accessible description. Null lets the drawing write it.</summary>
    public string? Description { get; init; }

    /// <summary>The small line below, which explains signs. Null lets the drawing write it; empty leaves it out.</summary>
    public string? Foot { get; init; }
}
