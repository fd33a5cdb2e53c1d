using System.Globalization;
using Cairn.Drawing;

namespace Cairn.Diagrams.Kinds;

/// <summary>A force field: what works for a change and what against it, each as strong as the team agrees. It begins with four and five that are usual in care and can be changed.</summary>
internal sealed class ForceRules : DiagramRules
{
    public const string Attractors = "Attractors", Repellents = "Repellents", Strength = "Strength";

    private const string Middle = "3";

    private static readonly DiagramField[] OfChange = [new(DiagramField.Text)];
    private static readonly DiagramField[] OfForces = [new(DiagramField.Text), new(Strength, FieldSort.Choice, ["1", "2", Middle, "4", "5"], Usual: Middle)];

    public override IReadOnlyList<string> Places { get; } = [Attractors, Repellents];

    public override DiagramState Begin(string title, CultureInfo culture) => DiagramState.Empty with
    {
        Parts = [DiagramPart.Of(DiagramState.Root, "", title), .. Usual("attractor", Attractors, ForceField.UsualAttractors(culture)), .. Usual("repellent", Repellents, ForceField.UsualRepellents(culture))],
    };

    public override IReadOnlyList<DiagramField> FieldsOf(DiagramPart node) => node.Id == DiagramState.Root ? OfChange : OfForces;

    /// <summary>Nothing stands below a force: another is added by saying on which side it is.</summary>
    public override bool CanGrow(DiagramPart under) => false;

    public override bool Fits(DiagramState state, DiagramPart? node, string place) => Places.Contains(place, StringComparer.Ordinal);

    public override DiagramFault? FaultOf(DiagramState state) => ForceField.FaultOf([.. On(state, Attractors), .. On(state, Repellents)]);

    public override string Draw(DiagramSight sight, DiagramState? before, DiagramLook look)
    {
        var field = FieldOf(sight.State);
        return ForceFieldDrawing.Render(before is null ? field : ForceField.Compared(FieldOf(before), field), look.Labels, look.Options);
    }

    /// <summary>With the change above its forces, so that its words can be changed too.</summary>
    public override IReadOnlyList<OutlineEntry> Outline(DiagramSight sight, CultureInfo culture) => [new(DiagramState.Root, sight.State.WordsOf(DiagramState.Root), FieldOf(sight.State).Outline(culture))];

    public override string Describe(DiagramSight sight, CultureInfo culture) => FieldOf(sight.State).Describe(culture);

    /// <summary>Another on the same side; below the change, something that works for it.</summary>
    protected override Planned Grow(DiagramState state, DiagramPart under, DiagramEdit edit) =>
        new([new(EditKind.Add, edit.Other, under.Id == DiagramState.Root ? "" : under.Id, under.Id == DiagramState.Root ? Attractors : under.Place, Value: edit.Value)]);

    protected override Planned Attach(DiagramState state, DiagramPart node, DiagramPart onto) =>
        onto.Id == DiagramState.Root ? Planned.No("DiagramPlaceUnknown") : new([new(EditKind.Move, node.Id, onto.Id, onto.Place)]);

    private static IEnumerable<DiagramPart> Usual(string name, string side, IReadOnlyList<string> forces) =>
        forces.Select((words, at) => DiagramPart.Of(string.Create(CultureInfo.InvariantCulture, $"{name}-{at + 1}"), side, words));

    private static ForceField FieldOf(DiagramState state) => ForceField.Of(state.WordsOf(DiagramState.Root), On(state, Attractors), On(state, Repellents));

    private static Force[] On(DiagramState state, string side) => [.. state.VisibleParts.Where(node => node.Place == side).Select(node => new Force(node.Id, node.Text, StrengthOf(node)))];

    private static int StrengthOf(DiagramPart node) => int.Parse(node.Value(Strength) is { Length: > 0 } said ? said : Middle, NumberStyles.None, CultureInfo.InvariantCulture);
}
