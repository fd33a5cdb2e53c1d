using System.Collections.Immutable;

namespace Cairn.Diagrams;

/// <summary>A diagram as its operations made it. The same operations in the order of their numbers always make the same.</summary>
public sealed record DiagramState(ImmutableList<DiagramNode> Nodes, ImmutableList<DiagramTie> Ties)
{
    /// <summary>The part with which a diagram begins, and without which it is none: its aim, its problem, its change.</summary>
    public const string Root = "root";

    public static DiagramState Empty { get; } = new([], []);

    public DiagramNode? Find(string id) => Nodes.Find(node => node.Id == id);

    public DiagramTie? Tie(string from, string to) => Ties.Find(tie => tie.From == from && tie.To == to);

    /// <summary>What was removed is not seen, nor what belongs to it.</summary>
    public bool IsVisible(DiagramNode node) => !node.IsRemoved && (Find(node.Place) is not { } around || IsVisible(around));

    public bool IsVisible(string id) => Find(id) is { } node && IsVisible(node);

    public IEnumerable<DiagramNode> VisibleNodes => Nodes.Where(IsVisible);

    public IEnumerable<DiagramTie> VisibleTies
    {
        get
        {
            var seen = VisibleNodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
            return Ties.Where(tie => seen.Contains(tie.From) && seen.Contains(tie.To));
        }
    }

    /// <summary>Whether a part belongs to another, near or far, or is that one.</summary>
    public bool IsWithin(string id, string around) => id == around || (Find(id) is { } node && IsWithin(node.Place, around));

    /// <summary>The words of a part; what is no part, such as a column, is told by its own name.</summary>
    public string WordsOf(string id) => Find(id)?.Text ?? id;

    public DiagramState With(DiagramNode changed) => this with { Nodes = Nodes.ConvertAll(node => node.Id == changed.Id ? changed : node) };

    /// <summary>The same with other words at its root.</summary>
    public DiagramState WithRoot(string text) => Find(Root) is { } root ? With(root with { Fields = root.Fields.SetItem(DiagramField.Text, text) }) : this;
}
