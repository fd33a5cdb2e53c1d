using System.Collections.Immutable;

namespace Cairn.Diagrams;

/// <summary>A part of a diagram. What was removed stays in it unseen, so that it can be brought back.</summary>
/// <param name="Id">Given by whoever added it, and never given again.</param>
/// <param name="Place">Where it stands: a column, a side, or the part to which it belongs.</param>
/// <param name="Fields">What is said of it, each field for itself, so that two people can say different things at once.</param>
/// <param name="IsRemoved">Whether it was taken away.</param>
public sealed record DiagramPart(string Id, string Place, ImmutableSortedDictionary<string, string> Fields, bool IsRemoved = false)
{
    public string Text => Value(DiagramField.Text);

    public static DiagramPart Of(string id, string place, string text) => new(id, place, DiagramField.None.SetItem(DiagramField.Text, text));

    public string Value(string field) => Fields.GetValueOrDefault(field, "");
}
