using System.Collections.Immutable;
using System.Globalization;
using Cairn.Drawing;

namespace Cairn.Diagrams.Kinds;

/// <summary>A driver diagram: aim, primary drivers, secondary drivers, change ideas. The words of the aim are those of the project.</summary>
internal sealed class DriverRules : DiagramRules
{
    public const string Note = "Note", Equity = "Equity", Weak = "Weak";

    private const string AimColumn = "0";
    private const int LastColumn = 3;

    private static readonly DiagramField[] OfDrivers = [new(DiagramField.Text), new(Note), new(Equity, FieldSort.Tick)];
    private static readonly DiagramField[] OfLinks = [new(Weak, FieldSort.Tick)];

    public override IReadOnlyList<string> Places { get; } = ["1", "2", "3"];

    public override IReadOnlyList<DiagramField>? TieFields => OfLinks;

    public override DiagramState Begin(string title, CultureInfo culture) => DiagramState.Empty with { Nodes = [DiagramNode.Of(DiagramState.Root, AimColumn, "")] };

    public override IReadOnlyList<DiagramField> FieldsOf(DiagramNode node) => OfDrivers;

    public override bool IsGiven(DiagramNode node) => node.Id == DiagramState.Root;

    public override bool CanGrow(DiagramNode under) => !IsIdea(under);

    public override bool Fits(DiagramState state, DiagramNode? node, string place) => Places.Contains(place, StringComparer.Ordinal);

    public override DiagramFault? FaultOf(DiagramState state) => DriverDiagram.FaultOf([.. state.VisibleNodes.Select(node => NodeOf(node))], LinksOf(state));

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
        var backwards = next.Ties.Where(tie => (tie.From == edit.Node || tie.To == edit.Node) && ColumnOf(next.Find(tie.From)!) >= ColumnOf(next.Find(tie.To)!));
        return applied with { State = next with { Ties = next.Ties.RemoveRange(backwards) } };
    }

    protected override Planned Grow(DiagramState state, DiagramNode under, DiagramEdit edit) => !CanGrow(under)
        ? Planned.No("DiagramDeepest")
        : new([new(EditKind.Add, edit.Other, Place: Column(ColumnOf(under) + 1), Value: edit.Value), new(EditKind.Link, under.Id, edit.Other)]);

    /// <summary>It serves another part from now on, and no longer the one that it served alone.</summary>
    protected override Planned Attach(DiagramState state, DiagramNode node, DiagramNode onto)
    {
        if (ColumnOf(onto) == LastColumn)
            return Planned.No("DiagramDeepest");
        var served = state.VisibleTies.Where(tie => tie.To == node.Id).ToList();
        var edits = new List<DiagramEdit>();
        if (served is [var only] && only.From != onto.Id)
            edits.Add(new(EditKind.Unlink, only.From, node.Id));
        if (ColumnOf(node) <= ColumnOf(onto))
            edits.Add(new(EditKind.Move, node.Id, Place: Column(ColumnOf(onto) + 1)));
        if (state.Tie(onto.Id, node.Id) is null)
            edits.Add(new(EditKind.Link, onto.Id, node.Id));
        return new(edits);
    }

    private static DriverDiagram DiagramOf(DiagramSight sight, CultureInfo culture)
    {
        var bare = BareDrivers.In(sight);
        return DriverDiagram.Of(
            [.. sight.State.VisibleNodes.Select(node => NodeOf(node, sight, bare.Contains(node.Id)))], LinksOf(sight.State), DriverDiagram.UsualColumns(culture));
    }

    private static DriverNode NodeOf(DiagramNode node, DiagramSight? sight = null, bool isBare = false)
    {
        var count = sight?.Counts?.GetValueOrDefault(node.Id) ?? DriverCount.None;
        var note = node.Value(Note);
        return new(node.Id, ColumnOf(node), node.Text)
        {
            Measures = count.Measures,
            Tests = count.Tests,
            IsBare = isBare,
            IsEquity = node.Value(Equity) == DiagramField.Yes,
            Note = note.Length > 0 ? note : isBare ? sight?.BareNote : null,
        };
    }

    private static DriverLink[] LinksOf(DiagramState state) => [.. state.VisibleTies.Select(tie => new DriverLink(tie.From, tie.To, tie.Value(Weak) == DiagramField.Yes))];

    public static int ColumnOf(DiagramNode node) => int.Parse(node.Place, NumberStyles.None, CultureInfo.InvariantCulture);

    public static bool IsPrimary(DiagramNode node) => ColumnOf(node) == 1;

    public static bool IsIdea(DiagramNode node) => ColumnOf(node) == LastColumn;

    private static string Column(int number) => number.ToString(CultureInfo.InvariantCulture);
}
