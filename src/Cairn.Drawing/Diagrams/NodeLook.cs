namespace Cairn.Drawing.Diagrams;

/// <summary>The outline of a box.</summary>
internal enum NodeShape
{
    Box,

    /// <summary>Round ends: where something begins or ends.</summary>
    Pill,

    /// <summary>Pointed ends: a question.</summary>
    Pointed,

    /// <summary>None; the words stand on the paper.</summary>
    Bare,
}

/// <summary>How a box is drawn: the classes of its ground, its words and its notes.</summary>
internal sealed record NodeLook(string Ground, string Words, string Notes, bool IsBold = false, NodeShape Shape = NodeShape.Box)
{
    public static NodeLook First { get; } = new("cairn-node-first", "cairn-node-text-first", "cairn-node-note-first", IsBold: true);

    public static NodeLook Second { get; } = new("cairn-node-second", "cairn-node-text-strong", "cairn-node-note", IsBold: true);

    public static NodeLook Plain { get; } = new("cairn-node-plain", "cairn-node-text", "cairn-node-note");

    public static NodeLook Dashed { get; } = Plain with { Ground = "cairn-node-bare" };

    public static NodeLook OnPaper { get; } = Plain with { Shape = NodeShape.Bare };

    /// <summary>The same as it looks where two versions are compared.</summary>
    public NodeLook After(DiagramChange change) => change switch
    {
        DiagramChange.Added => this with { Ground = Ground == First.Ground ? Ground : "cairn-node-added" },
        DiagramChange.Removed => new("cairn-node-removed", IsBold ? "cairn-node-text-removed-strong" : "cairn-node-text-removed", "cairn-node-note", IsBold, Shape),
        _ => this,
    };
}
