using System.Collections.Immutable;
using System.Globalization;
using Cairn.Drawing;

namespace Cairn.Diagrams.Kinds;

/// <summary>A driver diagram: aim, primary drivers, secondary drivers, change ideas. The words of the aim are those of the project.</summary>
internal sealed class DriverRules : DiagramRules
{
    public const string Note = "Note", Equity = "Equity", Weak = "Weak", Aim = "Aim";

    private const int MostAims = 100_000;

    private const string AimColumn = "0";
    private const int FirstDriver = 1, LastColumn = 3;

    private static readonly DiagramField[] OfDrivers = [new(DiagramField.Text), new(Note), new(Equity, FieldSort.Tick)];
    private static readonly DiagramField[] OfAim = [new(DiagramField.Text), new(Aim, FieldSort.Reference, Most: MostAims)];
    private static readonly DiagramField[] OfLinks = [new(Weak, FieldSort.Tick)];

    public override IReadOnlyList<string> Places { get; } = ["1", "2", "3"];

    public override IReadOnlyList<DiagramField>? LinkFields => OfLinks;

    public override DiagramState Begin(string title, CultureInfo culture) => DiagramState.Empty with { Parts = [DiagramPart.Of(DiagramState.Root, AimColumn, "")] };

    public override IReadOnlyList<DiagramField> FieldsOf(DiagramPart node) => IsGiven(node) ? OfAim : OfDrivers;

    public override bool IsGiven(DiagramPart node) => node.Id == DiagramState.Root;

    public override bool AddsAlone => false;

    /// <summary>What stands further left, and is not served yet.</summary>
    public override IEnumerable<DiagramPart> Linkable(DiagramState state, DiagramPart node) =>
        state.VisibleParts.Where(other => ColumnOf(other) < ColumnOf(node) && state.LinkOf(other.Id, node.Id) is null);

    /// <summary>From what is served to what serves it.</summary>
    public override DiagramEdit LinkBetween(string part, string other) => new(EditKind.Link, other, part);

    public override bool CanGrow(DiagramPart under) => !IsIdea(under);

    public override bool Fits(DiagramState state, DiagramPart? node, string place) => Places.Contains(place, StringComparer.Ordinal);

    public override DiagramFault? FaultOf(DiagramState state) => DriverDiagram.FaultOf([.. state.VisibleParts.Select(node => NodeOf(node))], LinksOf(state));

    public override string Draw(DiagramSight sight, DiagramState? before, DiagramLook look)
    {
        var diagram = DiagramOf(sight, look.Culture);
        return DriverDrawing.Render(before is null ? diagram : DriverDiagram.Compared(DiagramOf(sight with { State = before }, look.Culture), diagram), look.Labels, look.Options);
    }

    public override IReadOnlyList<OutlineEntry> Outline(DiagramSight sight, CultureInfo culture) => DriverWords.Outline(DiagramOf(sight, culture), culture);

    public override string Describe(DiagramSight sight, CultureInfo culture) => DriverWords.Describe(DiagramOf(sight, culture), culture);

    /// <summary>What comes back keeps its links, but those that would lead backwards by now.</summary>
    public override Applied Apply(DiagramState state, DiagramEdit edit)
    {
        var applied = base.Apply(state, edit);
        if (edit.Kind != EditKind.Restore || !applied.HadEffect)
            return applied;
        var next = applied.State;
        var backwards = next.Links.Where(link => (link.From == edit.Node || link.To == edit.Node) && ColumnOf(next.Find(link.From)!) >= ColumnOf(next.Find(link.To)!));
        return applied with { State = next with { Links = next.Links.RemoveRange(backwards) } };
    }

    protected override Planned Grow(DiagramState state, DiagramPart under, DiagramEdit edit) => !CanGrow(under)
        ? Planned.No("DiagramDeepest")
        : new([new(EditKind.Add, edit.Other, Place: Column(ColumnOf(under) + 1), Value: edit.Value), new(EditKind.Link, under.Id, edit.Other)]);

    /// <summary>It serves another part from now on, and no longer the one that it served alone.</summary>
    protected override Planned Attach(DiagramState state, DiagramPart node, DiagramPart onto)
    {
        if (ColumnOf(onto) == LastColumn)
            return Planned.No("DiagramDeepest");
        var served = state.VisibleLinks.Where(link => link.To == node.Id).ToList();
        var edits = new List<DiagramEdit>();
        if (served is [var only] && only.From != onto.Id)
            edits.Add(new(EditKind.Unlink, only.From, node.Id));
        if (ColumnOf(node) <= ColumnOf(onto))
            edits.Add(new(EditKind.Move, node.Id, Place: Column(ColumnOf(onto) + 1)));
        if (state.LinkOf(onto.Id, node.Id) is null)
            edits.Add(new(EditKind.Link, onto.Id, node.Id));
        return new(edits);
    }

    private static DriverDiagram DiagramOf(DiagramSight sight, CultureInfo culture)
    {
        var bare = BareDrivers.In(sight);
        return DriverDiagram.Of(
            [.. sight.State.VisibleParts.Select(node => NodeOf(node, sight, bare.Contains(node.Id)))], LinksOf(sight.State), DriverDiagram.UsualColumns(culture));
    }

    private static DriverNode NodeOf(DiagramPart node, DiagramSight? sight = null, bool isBare = false)
    {
        var count = sight?.Counts?.GetValueOrDefault(node.Id) ?? DriverCount.None;
        return new(node.Id, ColumnOf(node), node.Text)
        {
            Measures = count.Measures,
            Tests = count.Tests,
            IsBare = isBare,
            IsEquity = IsFair(node),
            Note = node.Value(Note) is { Length: > 0 } note ? note : null,
            BareNote = sight?.BareNote,
        };
    }

    private static DriverLink[] LinksOf(DiagramState state) => [.. state.VisibleLinks.Select(link => new DriverLink(link.From, link.To, link.Value(Weak) == DiagramField.Yes))];

    /// <summary>The number of the aim of the project for which a theory is; null for the first.</summary>
    public static int? AimOf(DiagramState state) => int.TryParse(state.Find(DiagramState.Root)?.Value(Aim), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The same theory for another aim.</summary>
    public static DiagramState For(DiagramState state, int aim) =>
        state.Find(DiagramState.Root) is { } root ? state.With(root with { Fields = root.Fields.SetItem(Aim, aim.ToString(CultureInfo.InvariantCulture)) }) : state;

    public static int ColumnOf(DiagramPart node) => int.Parse(node.Place, NumberStyles.None, CultureInfo.InvariantCulture);

    public static bool IsPrimary(DiagramPart node) => ColumnOf(node) == FirstDriver;

    public static bool IsDriver(DiagramPart node) => ColumnOf(node) is >= FirstDriver and < LastColumn;

    /// <summary>Whether it is about who is not thriving yet.</summary>
    public static bool IsFair(DiagramPart node) => node.Value(Equity) == DiagramField.Yes;

    public static bool IsIdea(DiagramPart node) => ColumnOf(node) == LastColumn;

    private static string Column(int number) => number.ToString(CultureInfo.InvariantCulture);
}
