using Cairn.Shared.Basics;

namespace Cairn.Diagrams.Kinds;

/// <summary>The small operations of which something larger is made, or why it cannot be done.</summary>
public sealed record Planned(IReadOnlyList<DiagramEdit> Edits, Refusal? Refusal = null)
{
    public static Planned No(string words) => new([], new(words));
}
