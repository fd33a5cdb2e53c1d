using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.ForceFields;

/// <summary>The measure pass of a force field: the change on top, a line below it, forces on both sides.</summary>
internal sealed class ForceFieldPlan
{
    private readonly Sheet sheet;
    private readonly NodeBox change;
    private readonly double middle;
    private readonly double top;
    private readonly List<ForceArrow> arrows = [];
    private readonly string[] headings;

    public ForceFieldPlan(Sheet sheet, ForceField field, DrawingText text)
    {
        this.sheet = sheet;
        middle = (sheet.Left + sheet.Right) / 2;
        headings = [text["ForceAttractors"], text["ForceRepellents"]];
        change = new("", field.Change.Or(text["NoWords"]), [], NodeLook.First, Math.Min(sheet.Right - sheet.Left, 28 * sheet.Font), sheet.Font);
        top = sheet.Top + change.Height + 0.5 * sheet.Font;
        Bottom = Math.Max(Add(field.Attractors, -1, text), Add(field.Repellents, 1, text));
    }

    public double Bottom { get; }

    public void Draw()
    {
        var font = sheet.Font;
        sheet.Scene.Line(middle, sheet.Top + change.Height, middle, Bottom, "cairn-force-line");
        change.Draw(sheet.Scene, middle - change.Width / 2, sheet.Top);
        sheet.Scene.Text(middle - ForceArrow.Gap * font, top + 0.8 * sheet.Line, headings[0], "cairn-era", Anchor.End);
        sheet.Scene.Text(middle + ForceArrow.Gap * font, top + 0.8 * sheet.Line, headings[1], "cairn-era");
        foreach (var arrow in arrows)
            arrow.Draw(sheet.Scene, middle, font);
    }

    private double Add(IReadOnlyList<Force> forces, int side, DrawingText text)
    {
        var font = sheet.Font;
        var room = middle - sheet.Left - ForceArrow.Gap * font;
        var y = top + sheet.Line + 0.4 * font;
        foreach (var force in forces)
        {
            var lines = Wrapping.Lines(force.Text.Or(text["NoWords"]), room, font);
            var arrow = new ForceArrow(force, side, lines, [.. NoteOf(force, text).SelectMany(note => Wrapping.Lines(note, room, font))], y, room);
            arrows.Add(arrow);
            y += arrow.WordsHeight * font + ForceArrow.Height * font + 1.3 * font;
        }

        return y;
    }

    private static IEnumerable<string> NoteOf(Force force, DrawingText text)
    {
        foreach (var note in NodeNote.Of(force.Change, text))
            yield return force.StrengthBefore is { } before ? text.Format("ForceWas", note.Words, before) : note.Words;
    }
}
