using System.Globalization;
using Cairn.Drawing;

namespace Cairn.Diagrams.Kinds;

/// <summary>Five whys: a problem, why it is so, and why that, until the team reaches a cause that it can change.</summary>
internal sealed class WhysRules : TreeRules
{
    public const string IsRoot = "IsRoot";

    private static readonly DiagramField[] OfProblem = [new(DiagramField.Text)];
    private static readonly DiagramField[] OfAnswers = [new(DiagramField.Text), new(IsRoot, FieldSort.Tick)];

    public override DiagramState Begin(string title, CultureInfo culture) => DiagramState.Empty with { Parts = [DiagramPart.Of(DiagramState.Root, "", title)] };

    public override IReadOnlyList<DiagramField> FieldsOf(DiagramPart node) => node.Id == DiagramState.Root ? OfProblem : OfAnswers;

    public override DiagramFault? FaultOf(DiagramState state) => WhyOf(state).Fault();

    public override string Draw(DiagramSight sight, DiagramState? before, DiagramLook look)
    {
        var problem = WhyOf(sight.State);
        return WhysDrawing.Render(before is null ? problem : Why.Compared(WhyOf(before), problem), look.Labels, look.Options);
    }

    public override IReadOnlyList<OutlineEntry> Outline(DiagramSight sight, CultureInfo culture) => WhyOf(sight.State).Outline(culture);

    public override string Describe(DiagramSight sight, CultureInfo culture) => WhyOf(sight.State).Describe(culture);

    private static Why WhyOf(DiagramState state)
    {
        var within = ByPlace(state);
        return Of(state.Find(DiagramState.Root)!);

        Why Of(DiagramPart node) => new(node.Id, node.Text, [.. within[node.Id].Select(Of)]) { IsRootCause = node.Value(IsRoot) == DiagramField.Yes };
    }
}
