using System.Globalization;
using Cairn.Drawing;
using Cairn.Shared.Basics;

namespace Cairn.Diagrams.Kinds;

/// <summary>What makes a kind of diagram: with what it begins, what can be said of its parts, what cannot be, and how it is drawn.</summary>
internal abstract class DiagramRules
{
    /// <summary>More is a wall and no diagram.</summary>
    public const int MostParts = 300;

    /// <summary>Each part could have two; more is a thicket.</summary>
    public const int MostLinks = 2 * MostParts;

    /// <summary>With what was removed, so that nobody grows it without end.</summary>
    private const int MostEver = 1000;

    private static readonly Dictionary<DiagramKind, DiagramRules> All = new()
    {
        [DiagramKind.Drivers] = new DriverRules(),
        [DiagramKind.Fishbone] = new FishboneRules(),
        [DiagramKind.Whys] = new WhysRules(),
        [DiagramKind.Process] = new ProcessRules(),
        [DiagramKind.Forces] = new ForceRules(),
    };

    public static DiagramRules Of(DiagramKind kind) => All[kind];

    /// <summary>What can be said of a link; null where parts are not linked.</summary>
    public virtual IReadOnlyList<DiagramField>? LinkFields => null;

    /// <summary>The places that are no parts: columns, sides.</summary>
    public abstract IReadOnlyList<string> Places { get; }

    public abstract DiagramState Begin(string title, CultureInfo culture);

    public abstract IReadOnlyList<DiagramField> FieldsOf(DiagramPart node);

    /// <summary>Whether a part, or a new one where none is given, may stand in another or in one of <see cref="Places"/>.</summary>
    public abstract bool Fits(DiagramState state, DiagramPart? node, string place);

    public abstract DiagramFault? FaultOf(DiagramState state);

    public abstract string Draw(DiagramSight sight, DiagramState? before, DiagramLook look);

    public abstract IReadOnlyList<OutlineEntry> Outline(DiagramSight sight, CultureInfo culture);

    public abstract string Describe(DiagramSight sight, CultureInfo culture);

    /// <summary>Whether there is nothing to be drawn yet.</summary>
    public virtual bool IsBlank(DiagramState state) => false;

    /// <summary>The key of what to add first where it is blank; what to add and a small example follow it.</summary>
    public virtual string FirstOf(DiagramState state) => "";

    /// <summary>Whether words and place of a part come from elsewhere.</summary>
    public virtual bool IsGiven(DiagramPart node) => false;

    /// <summary>Whether a part can be added that belongs to no other.</summary>
    public virtual bool AddsAlone => Places.Count > 0;

    /// <summary>Whether a part has links.</summary>
    public virtual bool HasLinks(DiagramPart node) => LinkFields is not null;

    /// <summary>The parts with which one can still be linked.</summary>
    public virtual IEnumerable<DiagramPart> Linkable(DiagramState state, DiagramPart node) => [];

    /// <summary>The link that somebody means who stands at one part and names another.</summary>
    public virtual DiagramEdit LinkBetween(string part, string other) => new(EditKind.Link, part, other);

    /// <summary>Whether something can stand below a part.</summary>
    public virtual bool CanGrow(DiagramPart under) => true;

    /// <summary>Carries out a small operation.</summary>
    public virtual Applied Apply(DiagramState state, DiagramEdit edit) => state.Apply(edit);

    /// <summary>Takes what a hand did apart into small operations.</summary>
    public Planned Plan(DiagramState state, DiagramEdit edit) => edit.Kind switch
    {
        EditKind.Grow => state.IsVisible(edit.Node) ? Grow(state, state.Find(edit.Node)!, edit) : new([new(EditKind.Add, edit.Other, Place: edit.Node, Value: edit.Value)]),
        EditKind.Drop => state.IsVisible(edit.Node) && state.Find(edit.Other) is { } onto && state.IsVisible(onto) && edit.Node != edit.Other ? Drop(state, state.Find(edit.Node)!, onto) : new([new(EditKind.Move, edit.Node, Place: edit.Other)]),
        EditKind.Up or EditKind.Down => new(Shift(state, edit)),
        _ => new([edit]),
    };

    /// <summary>Why a small operation cannot be meant; null where it can.</summary>
    public Refusal? RefusalOf(DiagramState state, DiagramEdit edit)
    {
        var node = state.Find(edit.Node);
        if (!Enum.IsDefined(edit.Kind) || edit.Other.Length > DiagramEdit.LongestId || edit.Place.Length > DiagramEdit.LongestId)
            return new("DiagramPartUnknown");
        if (edit.Kind == EditKind.Add)
            return AddRefusal(state, edit);
        if (node is null || (edit.Kind is EditKind.Link or EditKind.Unlink && state.Find(edit.Other) is null))
            return new("DiagramPartUnknown");
        return edit.Kind switch
        {
            EditKind.Say => SayRefusal(node, edit),
            EditKind.Move => MoveRefusal(state, node, edit),
            EditKind.Link or EditKind.Unlink => LinkFields is null ? new("DiagramHasNoLinks") : null,
            EditKind.Remove => node.Id == DiagramState.Root ? new("DiagramRootStays") : null,
            _ => null,
        };
    }

    /// <summary>Why a diagram may not become so large; null where it may. What is too large already may become smaller.</summary>
    public static Refusal? SizeRefusal(DiagramState before, DiagramState after)
    {
        if (after.Links.Count > MostLinks && after.Links.Count > before.Links.Count)
            return new("DiagramLinksFull", null, MostLinks);
        var parts = after.VisibleParts.Count();
        return parts > MostParts && parts > before.VisibleParts.Count() ? new("DiagramFull", null, MostParts) : null;
    }

    protected abstract Planned Grow(DiagramState state, DiagramPart under, DiagramEdit edit);

    /// <summary>Lets a part belong to another that is no neighbour.</summary>
    protected abstract Planned Attach(DiagramState state, DiagramPart node, DiagramPart onto);

    private Refusal? AddRefusal(DiagramState state, DiagramEdit edit)
    {
        if (!DiagramEdit.IsId(edit.Node))
            return new("DiagramIdUnfit");
        if (state.VisibleParts.Count() >= MostParts || state.Parts.Count >= MostEver)
            return new("DiagramFull", null, MostParts);
        if (edit.Value.Length > DiagramField.LongestText)
            return new("TooLong", DiagramField.Text, DiagramField.LongestText);
        return state.IsGone(edit.Place) || Fits(state, null, edit.Place) ? OneLine.Check(edit.Value, DiagramField.Text) : new("DiagramPlaceUnknown");
    }

    private Refusal? SayRefusal(DiagramPart node, DiagramEdit edit)
    {
        var fields = edit.Other.Length > 0 ? LinkFields ?? [] : FieldsOf(node);
        if (edit.Other.Length == 0 && edit.Field == DiagramField.Text && IsGiven(node))
            return new("DiagramAimIsGiven");
        return fields.FirstOrDefault(field => field.Name == edit.Field) is { } known ? known.Check(edit.Value) : new("DiagramFieldUnknown");
    }

    private Refusal? MoveRefusal(DiagramState state, DiagramPart node, DiagramEdit edit)
    {
        if (node.Id == DiagramState.Root)
            return new("DiagramRootStays");
        if (edit.Place.Length == 0 || edit.Place == node.Place || state.IsGone(edit.Place))
            return null;
        if (state.IsWithin(edit.Place, node.Id))
            return new("DiagramFault.Circle", null, node.Text, state.WordsOf(edit.Place));
        return Fits(state, node, edit.Place) ? null : new("DiagramPlaceUnknown");
    }

    private Planned Drop(DiagramState state, DiagramPart node, DiagramPart onto)
    {
        if (node.Place != onto.Place)
            return Attach(state, node, onto);
        var row = Neighbours(state, onto);
        var at = row.IndexOf(onto);
        var after = row.IndexOf(node) < at ? onto.Id : at == 0 ? DiagramEdit.First : row[at - 1].Id;
        return new([new(EditKind.Move, node.Id, after)]);
    }

    private static IReadOnlyList<DiagramEdit> Shift(DiagramState state, DiagramEdit edit)
    {
        if (state.Find(edit.Node) is not { } node || !state.IsVisible(node))
            return [new(EditKind.Move, edit.Node, DiagramEdit.First)];
        var row = Neighbours(state, node);
        var at = row.IndexOf(node);
        if (edit.Kind == EditKind.Up)
            return at <= 0 ? [] : [new(EditKind.Move, node.Id, at == 1 ? DiagramEdit.First : row[at - 2].Id)];
        return at < 0 || at == row.Count - 1 ? [] : [new(EditKind.Move, node.Id, row[at + 1].Id)];
    }

    private static List<DiagramPart> Neighbours(DiagramState state, DiagramPart node) => [.. state.VisibleParts.Where(other => other.Place == node.Place)];
}
