namespace Cairn.Diagrams;

/// <summary>
/// Something that somebody does to a diagram. The first seven are small and about one thing, so that those of several people merge; the others
/// are what a hand does in one go, and become small ones.
/// </summary>
/// <param name="Kind">What is done.</param>
/// <param name="Node">To which part; for a link, where it begins.</param>
/// <param name="Other">Another part: the end of a link, what it is put after, what it is dropped on, or the id of what grows.</param>
/// <param name="Place">Where it is put; empty where it stays.</param>
/// <param name="Field">What is said of it.</param>
/// <param name="Value">The answer, or the words of what is added.</param>
public sealed record DiagramEdit(EditKind Kind, string Node, string Other = "", string Place = "", string Field = "", string Value = "")
{
    /// <summary>In place of what something is put after: before all others. No part is called so, for ids are longer.</summary>
    public const string First = "first";

    public const int LongestId = 40;
    private const int ShortestId = 8;

    /// <summary>Without what its kind does not use: nothing is kept that nobody could read.</summary>
    internal DiagramEdit Bare() => this with { Field = Kind == EditKind.Say ? Field : "", Value = Kind is EditKind.Say or EditKind.Add ? Value : "" };

    /// <summary>Whether a text may name a new part.</summary>
    public static bool IsId(string text) => text.Length is >= ShortestId and <= LongestId && text.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-');
}

/// <summary>What can be done to a diagram.</summary>
public enum EditKind
{
    Add,
    Say,
    Move,
    Link,
    Unlink,
    Remove,
    Restore,

    /// <summary>Adds a part below another, linked as its kind wants it.</summary>
    Grow,

    /// <summary>Takes the place of a neighbour, or belongs to another part from now on.</summary>
    Drop,

    Up,
    Down,
}
