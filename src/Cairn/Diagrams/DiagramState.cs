using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Cairn.Diagrams;

/// <summary>A diagram as its operations made it. The same operations in the order of their numbers always make the same. What is stored calls parts nodes, and links ties.</summary>
public sealed record DiagramState([property: JsonPropertyName("Nodes")] ImmutableList<DiagramPart> Parts, [property: JsonPropertyName("Ties")] ImmutableList<DiagramLink> Links)
{
    /// <summary>The part with which a diagram begins, and without which it is none: its aim, its problem, its change.</summary>
    public const string Root = "root";

    public static DiagramState Empty { get; } = new([], []);

    public DiagramPart? Find(string id) => Parts.Find(node => node.Id == id);

    public DiagramLink? LinkOf(string from, string to) => Links.Find(link => link.From == from && link.To == to);

    /// <summary>What was removed is not seen, nor what belongs to it.</summary>
    public bool IsVisible(DiagramPart node) => !node.IsRemoved && (Find(node.Place) is not { } around || IsVisible(around));

    public bool IsVisible(string id) => Find(id) is { } node && IsVisible(node);

    /// <summary>Whether a place was a part that is not seen any more.</summary>
    public bool IsGone(string place) => Find(place) is { } around && !IsVisible(around);

    /// <summary>All that is seen, in one pass: a chain of three hundred is walked once, and not once for each of its parts.</summary>
    public IEnumerable<DiagramPart> VisibleParts
    {
        get
        {
            var parts = Parts.ToDictionary(part => part.Id, StringComparer.Ordinal);
            var known = new Dictionary<string, bool>(StringComparer.Ordinal);
            return Parts.Where(IsSeen);

            bool IsSeen(DiagramPart part) => known.TryGetValue(part.Id, out var seen) ? seen : known[part.Id] = !part.IsRemoved && (!parts.TryGetValue(part.Place, out var around) || IsSeen(around));
        }
    }

    public IEnumerable<DiagramLink> VisibleLinks
    {
        get
        {
            var seen = VisibleParts.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
            return Links.Where(link => seen.Contains(link.From) && seen.Contains(link.To));
        }
    }

    /// <summary>Whether a part belongs to another, near or far, or is that one.</summary>
    public bool IsWithin(string id, string around) => id == around || (Find(id) is { } node && IsWithin(node.Place, around));

    /// <summary>The words of a part; what is no part, such as a column, is told by its own name.</summary>
    public string WordsOf(string id) => Find(id)?.Text ?? id;

    public DiagramState With(DiagramPart changed) => this with { Parts = Parts.ConvertAll(node => node.Id == changed.Id ? changed : node) };

    /// <summary>The same with other words at its root.</summary>
    public DiagramState WithRoot(string text) => Find(Root) is { } root ? With(root with { Fields = root.Fields.SetItem(DiagramField.Text, text) }) : this;
}
