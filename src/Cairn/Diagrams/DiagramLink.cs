using System.Collections.Immutable;

namespace Cairn.Diagrams;

/// <summary>A link between two parts of a diagram: from what is served to what serves it, or from a step to the next.</summary>
public sealed record DiagramLink(string From, string To, ImmutableSortedDictionary<string, string> Fields)
{
    public string Value(string field) => Fields.GetValueOrDefault(field, "");
}
