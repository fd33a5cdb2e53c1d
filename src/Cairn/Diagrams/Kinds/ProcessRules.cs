using System.Globalization;
using Cairn.Drawing;

namespace Cairn.Diagrams.Kinds;

/// <summary>A process map: who does what, in which order, as it is imagined and as it is done.</summary>
internal sealed class ProcessRules : DiagramRules
{
    public const string Lanes = "Lanes", Sort = "Kind", Mark = "Mark", Minutes = "Minutes", Layer = "Layer", Label = "Label";

    private const int MostMinutes = 100_000, LongestLabel = 40;

    private static readonly DiagramField OfLayer = new(Layer, FieldSort.Choice, Enum.GetNames<WorkLayer>(), Usual: nameof(WorkLayer.Both));
    private static readonly DiagramField[] OfLanes = [new(DiagramField.Text)];
    private static readonly DiagramField[] OfSteps =
    [
        new(DiagramField.Text), new(Sort, FieldSort.Choice, Enum.GetNames<StepKind>(), Usual: nameof(StepKind.Step)), new(Minutes, FieldSort.Number, Most: MostMinutes),
        new(Mark, FieldSort.Choice, Enum.GetNames<StepMark>(), Usual: nameof(StepMark.None)), OfLayer,
    ];

    private static readonly DiagramField[] OfWays = [new(Label, Most: LongestLabel), OfLayer];

    public override IReadOnlyList<string> Places { get; } = [Lanes];

    public override IReadOnlyList<DiagramField>? LinkFields => OfWays;

    public override DiagramState Begin(string title, CultureInfo culture) => DiagramState.Empty;

    /// <summary>Lanes without a step are empty strips, and say nothing yet.</summary>
    public override bool IsBlank(DiagramState state) => state.VisibleParts.All(IsLane);

    public override string FirstOf(DiagramState state) => state.VisibleParts.Any() ? "ProcessFirst.Step" : "ProcessFirst.Lane";

    public override IReadOnlyList<DiagramField> FieldsOf(DiagramPart node) => IsLane(node) ? OfLanes : OfSteps;

    public override bool HasLinks(DiagramPart node) => !IsLane(node);

    /// <summary>Every other step to which no way leads yet.</summary>
    public override IEnumerable<DiagramPart> Linkable(DiagramState state, DiagramPart node) =>
        state.VisibleParts.Where(other => other.Id != node.Id && !IsLane(other) && state.LinkOf(node.Id, other.Id) is null);

    /// <summary>A lane stands beside lanes, a step in one; neither becomes the other.</summary>
    public override bool Fits(DiagramState state, DiagramPart? node, string place) =>
        place == Lanes ? node is null || IsLane(node) : (node is null || !IsLane(node)) && state.Find(place) is { } lane && IsLane(lane);

    public override DiagramFault? FaultOf(DiagramState state) => ProcessMap.FaultOf(LanesOf(state), StepsOf(state), WaysOf(state));

    public override string Draw(DiagramSight sight, DiagramState? before, DiagramLook look)
    {
        var map = MapOf(sight.State, sight.Layer);
        return ProcessDrawing.Render(before is null || !before.VisibleParts.Any() ? map : ProcessMap.Compared(MapOf(before, sight.Layer), map), look.Labels, look.Options);
    }

    /// <summary>Lanes with their steps, for a step is edited where it stands.</summary>
    public override IReadOnlyList<OutlineEntry> Outline(DiagramSight sight, CultureInfo culture)
    {
        var steps = ProcessWords.Outline(MapOf(sight.State, sight.Layer), culture).ToLookup(step => sight.State.Find(step.Id)!.Place, StringComparer.Ordinal);
        return [.. LanesOf(sight.State).Select(lane => new OutlineEntry(lane.Id, lane.Name, [.. steps[lane.Id].Select(step => step with { Lead = "" })]))];
    }

    public override string Describe(DiagramSight sight, CultureInfo culture) => ProcessWords.Describe(MapOf(sight.State, sight.Layer), culture);

    /// <summary>Below a lane a step in it; below a step the next, in the same lane.</summary>
    protected override Planned Grow(DiagramState state, DiagramPart under, DiagramEdit edit) => IsLane(under)
        ? new([new(EditKind.Add, edit.Other, Place: under.Id, Value: edit.Value)])
        : new([new(EditKind.Add, edit.Other, under.Id, under.Place, Value: edit.Value), new(EditKind.Link, under.Id, edit.Other)]);

    protected override Planned Attach(DiagramState state, DiagramPart node, DiagramPart onto)
    {
        if (IsLane(node))
            return Planned.No("DiagramPlaceUnknown");
        return new([IsLane(onto) ? new(EditKind.Move, node.Id, Place: onto.Id) : new(EditKind.Move, node.Id, onto.Id, onto.Place)]);
    }

    public static bool IsLane(DiagramPart node) => node.Place == Lanes;

    /// <summary>Where the work as it is done parts from the work as it is imagined.</summary>
    public static WorkGaps GapsOf(DiagramState state)
    {
        var map = MapOf(state, WorkLayer.Both);
        return new(WordsOf(map, WorkLayer.Imagined), WordsOf(map, WorkLayer.Done), map.Flows.Count(flow => flow.Layer != WorkLayer.Both));
    }

    private static IReadOnlyList<string> WordsOf(ProcessMap map, WorkLayer layer) => [.. map.Steps.Where(step => step.Layer == layer).Select(step => step.Text)];

    private static ProcessMap MapOf(DiagramState state, WorkLayer layer) => ProcessMap.Of(LanesOf(state), StepsOf(state), WaysOf(state)).Only(layer);

    private static ProcessLane[] LanesOf(DiagramState state) => [.. state.VisibleParts.Where(IsLane).Select(node => new ProcessLane(node.Id, node.Text))];

    private static ProcessStep[] StepsOf(DiagramState state) => [.. state.VisibleParts.Where(node => !IsLane(node)).Select(node => new ProcessStep(node.Id, node.Place, node.Text)
    {
        Kind = Read<StepKind>(node.Value(Sort)),
        Mark = Read<StepMark>(node.Value(Mark)),
        Layer = Read<WorkLayer>(node.Value(Layer)),
        Time = node.Value(Minutes) is { Length: > 0 } minutes ? TimeSpan.FromMinutes(int.Parse(minutes, NumberStyles.None, CultureInfo.InvariantCulture)) : null,
    })];

    private static ProcessFlow[] WaysOf(DiagramState state) =>
        [.. state.VisibleLinks.Select(link => new ProcessFlow(link.From, link.To, link.Value(Label)) { Layer = Read<WorkLayer>(link.Value(Layer)) })];

    private static T Read<T>(string said)
        where T : struct, Enum => said.Length == 0 ? default : Enum.Parse<T>(said);
}
