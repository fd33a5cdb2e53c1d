using Cairn.Drawing;

namespace Cairn.Diagrams.Kinds;

/// <summary>What diagrams have in common whose parts belong to one another, with one at the top.</summary>
internal abstract class TreeRules : DiagramRules
{
    public override IReadOnlyList<string> Places { get; } = [];

    public override bool Fits(DiagramState state, DiagramPart? node, string place) => state.IsVisible(place);

    /// <summary>A tree cannot be wrong: what belongs to itself is refused before it moves.</summary>
    public override DiagramFault? FaultOf(DiagramState state) => null;

    protected override Planned Grow(DiagramState state, DiagramPart under, DiagramEdit edit) => new([new(EditKind.Add, edit.Other, Place: under.Id, Value: edit.Value)]);

    protected override Planned Attach(DiagramState state, DiagramPart node, DiagramPart onto) => new([new(EditKind.Move, node.Id, Place: onto.Id)]);

    protected static ILookup<string, DiagramPart> ByPlace(DiagramState state) => state.VisibleParts.ToLookup(node => node.Place, StringComparer.Ordinal);
}
