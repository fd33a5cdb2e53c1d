namespace Cairn.Drawing;

/// <summary>
/// A part of a diagram as a line of an outline: what a page renders as nested lists, so that a diagram is read, searched and edited
/// without its picture. Every diagram gives the same shape.
/// </summary>
/// <param name="Id">The id of the part, the one its element carries in <c>data-node</c>; empty for a line that is no part, such as a heading.</param>
/// <param name="Text">Its words, without spaces around them.</param>
/// <param name="Children">What belongs below it, in the order of the drawing.</param>
public sealed record OutlineEntry(string Id, string Text, IReadOnlyList<OutlineEntry> Children)
{
    /// <summary>What stands before the words: a column, a lane, a question; empty for nothing.</summary>
    public string Lead { get; init; } = "";

    /// <summary>What stands after the words: counts, marks, "weak link", what follows next. In the language asked for.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether the part already stood further up, with all that belongs to it; here only its words are repeated.</summary>
    public bool IsRepeat { get; init; }
}
