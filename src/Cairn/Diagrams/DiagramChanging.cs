namespace Cairn.Diagrams;

/// <summary>What became of a small operation.</summary>
/// <param name="State">The diagram after it.</param>
/// <param name="HadEffect">Whether anything is different. What was meant for a part that somebody removed meanwhile changes nothing.</param>
/// <param name="Before">What was said before.</param>
public sealed record Applied(DiagramState State, bool HadEffect, string Before = "");

/// <summary>How small operations change a diagram. They never fail: what they were meant for may be gone.</summary>
internal static class DiagramChanging
{
    public static Applied Apply(this DiagramState state, DiagramEdit edit) => edit.Kind switch
    {
        EditKind.Add => Add(state, edit),
        EditKind.Say => edit.Other.Length > 0 ? SayOfLink(state, edit) : Say(state, edit),
        EditKind.Move => Move(state, edit),
        EditKind.Link => Link(state, edit),
        EditKind.Unlink => Unlink(state, edit),
        EditKind.Remove => Remove(state, edit),
        EditKind.Restore => Restore(state, edit),
        _ => throw new ArgumentException("This is made of small operations.", nameof(edit)),
    };

    private static Applied Add(DiagramState state, DiagramEdit edit) =>
        state.Find(edit.Node) is not null || state.IsGone(edit.Place) ? new(state, false) : new(Put(state, DiagramPart.Of(edit.Node, edit.Place, edit.Value), edit.Other), true);

    private static Applied Say(DiagramState state, DiagramEdit edit)
    {
        if (state.Find(edit.Node) is not { } node || !state.IsVisible(node))
            return new(state, false);
        return new(state.With(node with { Fields = node.Fields.SetItem(edit.Field, edit.Value) }), true, node.Value(edit.Field));
    }

    private static Applied SayOfLink(DiagramState state, DiagramEdit edit)
    {
        if (state.LinkOf(edit.Node, edit.Other) is not { } link || !state.IsVisible(link.From) || !state.IsVisible(link.To))
            return new(state, false);
        return new(state with { Links = state.Links.Replace(link, link with { Fields = link.Fields.SetItem(edit.Field, edit.Value) }) }, true, link.Value(edit.Field));
    }

    private static Applied Move(DiagramState state, DiagramEdit edit)
    {
        if (state.Find(edit.Node) is not { } node || !state.IsVisible(node) || state.IsGone(edit.Place))
            return new(state, false);
        var moved = edit.Place.Length == 0 ? node : node with { Place = edit.Place };
        if (edit.Other.Length == 0 && moved.Place == node.Place)
            return new(state, true); // it stays where it is
        return new(Put(state with { Parts = state.Parts.Remove(node) }, moved, edit.Other), true, node.Place);
    }

    private static Applied Link(DiagramState state, DiagramEdit edit) =>
        !state.IsVisible(edit.Node) || !state.IsVisible(edit.Other) || state.LinkOf(edit.Node, edit.Other) is not null
            ? new(state, false)
            : new(state with { Links = state.Links.Add(new(edit.Node, edit.Other, DiagramField.None)) }, true);

    private static Applied Unlink(DiagramState state, DiagramEdit edit) =>
        state.LinkOf(edit.Node, edit.Other) is not { } link ? new(state, false) : new(state with { Links = state.Links.Remove(link) }, true);

    private static Applied Remove(DiagramState state, DiagramEdit edit) =>
        state.Find(edit.Node) is not { } node || !state.IsVisible(node) ? new(state, false) : new(state.With(node with { IsRemoved = true }), true);

    private static Applied Restore(DiagramState state, DiagramEdit edit) =>
        state.Find(edit.Node) is not { IsRemoved: true } node || state.IsGone(node.Place) ? new(state, false) : new(state.With(node with { IsRemoved = false }), true);

    private static DiagramState Put(DiagramState state, DiagramPart node, string after)
    {
        var at = after == DiagramEdit.First ? 0 : state.Parts.FindIndex(other => other.Id == after) + 1;
        return state with { Parts = at == 0 && after != DiagramEdit.First ? state.Parts.Add(node) : state.Parts.Insert(at, node) };
    }
}
