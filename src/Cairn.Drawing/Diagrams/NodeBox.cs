using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Diagrams;

/// <summary>A box with its words and notes, measured for a width; its height follows from them.</summary>
internal sealed class NodeBox
{
    private const double Corner = 5;

    private readonly NodeLook look;
    private readonly List<string> lines;
    private readonly NoteRows notes;
    private readonly double font;

    public NodeBox(string key, string text, IEnumerable<NodeNote> notes, NodeLook look, double width, double font)
    {
        (Key, this.look, Width, this.font) = (key, look, width, font);
        var inside = width - 2 * PadX;
        lines = Wrapping.Lines(text, inside, font, look.IsBold);
        this.notes = new(notes, inside, font);
    }

    public string Key { get; }

    public double Width { get; }

    public double Height => 2 * PadY + Math.Max(1, lines.Count) * Step + (notes.Count > 0 ? 0.12 * font + notes.Height : 0);

    /// <summary>Where the middle of the first line lies, from the top.</summary>
    public double FirstMiddle => PadY + 0.5 * Step;

    private double Step => 1.25 * font;

    private double PadX => look.Shape switch
    {
        NodeShape.Bare => 0,
        NodeShape.Box => 0.65 * font,
        _ => 1.15 * font,
    };

    private double PadY => look.Shape == NodeShape.Bare ? 0.1 * font : 0.45 * font;

    public void Draw(Scene scene, double left, double top)
    {
        scene.OpenNode("cairn-node", Key);
        Ground(scene, left, top);
        var baseline = top + PadY + 0.93 * font;
        foreach (var line in lines)
        {
            scene.Text(left + PadX, baseline, line, look.Words);
            baseline += Step;
        }

        notes.Draw(scene, left + PadX, top + PadY + Math.Max(1, lines.Count) * Step + 0.12 * font, look.Notes);
        scene.CloseGroup();
    }

    private void Ground(Scene scene, double left, double top)
    {
        if (look.Shape == NodeShape.Bare)
            return;
        if (look.Shape != NodeShape.Pointed)
        {
            scene.Rectangle(left, top, Width, Height, look.Ground, look.Shape == NodeShape.Pill ? Math.Min(Height / 2, 1.2 * font) : Corner);
            return;
        }

        var tip = 0.75 * font;
        scene.MoveTo(left, top + Height / 2);
        scene.LineTo(left + tip, top);
        scene.LineTo(left + Width - tip, top);
        scene.LineTo(left + Width, top + Height / 2);
        scene.LineTo(left + Width - tip, top + Height);
        scene.LineTo(left + tip, top + Height);
        scene.EndPath(look.Ground, closed: true);
    }
}
