using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Fishbones;

/// <summary>A kind of cause: its name at the outer end, its causes as twigs on the rib, theirs in turn indented below.</summary>
internal sealed class Rib
{
    private const double Slant = 2.4;
    private const double Indent = 1;

    private readonly double font;
    private readonly double width;
    private readonly NodeBox name;
    private readonly List<(NodeBox Words, int Level)> twigs = [];

    public Rib(FishboneCause category, double width, double font, DrawingText text)
    {
        (this.font, this.width) = (font, width);
        name = new(category.Id, category.Text.Or(text["NoWords"]), NodeNote.Of(category.Change, text), NodeLook.Second.After(category.Change), TextWidth, font);
        foreach (var cause in category.Below)
            Add(cause, 0, text);
    }

    public double Height => name.Height + 1.2 * font + twigs.Sum(twig => twig.Words.Height + GapAfter(twig.Level));

    private double TextWidth => width - (Slant + 1.4) * font;

    /// <summary>Draws the rib between its outer end and the spine, above it or below.</summary>
    public void Draw(Scene scene, double left, double outer, double spine)
    {
        var isAbove = outer < spine;
        var nameTop = isAbove ? outer : outer - name.Height;
        var start = isAbove ? outer + name.Height : outer - name.Height;
        var (x1, x2) = (left + TextWidth, left + TextWidth + Slant * font);
        scene.Line(x1, start, x2, spine, "cairn-link");
        name.Draw(scene, left, nameTop);

        var y = isAbove ? start + 0.5 * font : start - 0.4 * font - twigs.Sum(twig => twig.Words.Height + GapAfter(twig.Level));
        foreach (var (words, level) in twigs)
        {
            words.Draw(scene, left + level * Indent * font, y);
            y += words.Height;
            if (level == 0)
                scene.Line(left, y + 0.08 * font, x1 + (x2 - x1) * (y - start) / (spine - start), y + 0.08 * font, "cairn-twig");
            else
                scene.Line(left + (level - 0.65) * Indent * font, y - words.Height + words.FirstMiddle, left + (level - 0.25) * Indent * font, y - words.Height + words.FirstMiddle, "cairn-twig");
            y += GapAfter(level);
        }
    }

    private double GapAfter(int level) => (level == 0 ? 0.35 : 0.2) * font;

    private void Add(FishboneCause cause, int level, DrawingText text)
    {
        twigs.Add((new(cause.Id, cause.Text.Or(text["NoWords"]), NodeNote.Of(cause.Change, text), NodeLook.OnPaper.After(cause.Change), TextWidth - level * Indent * font, font), level));
        foreach (var below in cause.Below)
            Add(below, level + 1, text);
    }
}
