using System.Globalization;
using Cairn.Drawing;

namespace Cairn.Diagrams.Kinds;

/// <summary>A fishbone: what may cause an effect, by sorts of causes. It begins with five sorts that can be changed.</summary>
internal sealed class FishboneRules : TreeRules
{
    private static readonly DiagramField[] OfCauses = [new(DiagramField.Text)];

    public override DiagramState Begin(string title, CultureInfo culture)
    {
        var sorts = Fishbone.UsualCategories(culture).Select((words, at) => DiagramPart.Of(string.Create(CultureInfo.InvariantCulture, $"sort-of-cause-{at + 1}"), DiagramState.Root, words));
        return DiagramState.Empty with { Parts = [DiagramPart.Of(DiagramState.Root, "", title), .. sorts] };
    }

    public override IReadOnlyList<DiagramField> FieldsOf(DiagramPart node) => OfCauses;

    public override DiagramFault? FaultOf(DiagramState state) => Fishbone.FaultOf(FishboneOf(state).Categories);

    public override string Draw(DiagramSight sight, DiagramState? before, DiagramLook look)
    {
        var fishbone = FishboneOf(sight.State);
        return FishboneDrawing.Render(before is null ? fishbone : Fishbone.Compared(FishboneOf(before), fishbone), look.Labels, look.Options);
    }

    /// <summary>With the effect above its causes, so that its words can be changed too.</summary>
    public override IReadOnlyList<OutlineEntry> Outline(DiagramSight sight, CultureInfo culture) => [new(DiagramState.Root, sight.State.WordsOf(DiagramState.Root), FishboneOf(sight.State).Outline(culture))];

    public override string Describe(DiagramSight sight, CultureInfo culture) => FishboneOf(sight.State).Describe(culture);

    private static Fishbone FishboneOf(DiagramState state)
    {
        var within = ByPlace(state);
        return Fishbone.Of(state.WordsOf(DiagramState.Root), CausesOf(DiagramState.Root));

        FishboneCause[] CausesOf(string place) => [.. within[place].Select(node => new FishboneCause(node.Id, node.Text, CausesOf(node.Id)))];
    }
}
