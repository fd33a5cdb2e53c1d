using Cairn.Drawing.Words;

namespace Cairn.Drawing.Diagrams;

/// <summary>A few small words below the text of a box, with a sign before them where colour or shape says the same.</summary>
internal readonly record struct NodeNote(string Words, MarkKind? Sign = null, string SignClass = "")
{
    /// <summary>What became of a part; nothing where nothing did.</summary>
    public static IEnumerable<NodeNote> Of(DiagramChange change, DrawingText text) => change switch
    {
        DiagramChange.Added => [new(text["ChangeAdded"], MarkKind.Triangle, "cairn-flag")],
        DiagramChange.Changed => [new(text["ChangeChanged"], MarkKind.Circle, "cairn-flag")],
        DiagramChange.Removed => [new(text["ChangeRemoved"], MarkKind.Square, "cairn-excluded")],
        _ => [],
    };
}
