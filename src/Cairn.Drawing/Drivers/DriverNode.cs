namespace Cairn.Drawing;

/// <summary>A box of a driver diagram: an aim, a driver, an idea.</summary>
/// <param name="Id">Unique in the diagram: ASCII letters, digits, hyphens, underscores. Elements carry it as <c>data-node</c>.</param>
/// <param name="Column">From 0, the aim, to the right.</param>
/// <param name="Text">Any words; blank says that there are none yet.</param>
public sealed record DriverNode(string Id, int Column, string Text)
{
    /// <summary>How many measures follow it; 0 says nothing.</summary>
    public int Measures { get; init; }

    /// <summary>How many tests of change touch it; 0 says nothing.</summary>
    public int Tests { get; init; }

    /// <summary>Whether nothing is attached to it though something should be: it stands out, so that the team sees its gap.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it drives inequity, or is there to end it.</summary>
    public bool IsEquity { get; init; }

    /// <summary>A few words more, below the text; on a bare node they stand in place of "nothing attached yet". Null for none.</summary>
    public string? Note { get; init; }

    /// <summary>What a bare node without a note says in place of "nothing attached yet"; null for those words.</summary>
    public string? BareNote { get; init; }

    /// <summary>What became of it, where two versions are compared.</summary>
    public DiagramChange Change { get; init; }
}
