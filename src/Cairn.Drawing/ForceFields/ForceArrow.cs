using System.Globalization;

namespace Cairn.Drawing.ForceFields;

/// <summary>A force: its words, and below them an arrow to the line, as long as it is strong, with its number at the tail.</summary>
/// <param name="Force">What is drawn.</param>
/// <param name="Side">-1 left of the line, pointing right; 1 right of it, pointing left.</param>
/// <param name="Lines">Its words.</param>
/// <param name="Note">What became of it between two versions; empty where nothing did.</param>
/// <param name="Top">Where they begin.</param>
/// <param name="Room">How wide one side is.</param>
internal sealed record ForceArrow(Force Force, int Side, List<string> Lines, List<string> Note, double Top, double Room)
{
    /// <summary>In ems, between the line and words.</summary>
    public const double Gap = 0.8;

    /// <summary>In ems.</summary>
    public const double Height = 0.95;

    private const double Strongest = 5;

    /// <summary>In ems, all its words.</summary>
    public double WordsHeight => (Lines.Count + Note.Count) * 1.25;

    private bool IsGone => Force.Change == DiagramChange.Removed;

    public void Draw(Scene scene, double middle, double font)
    {
        var anchor = Side < 0 ? Anchor.End : Anchor.Start;
        scene.OpenNode("cairn-node", Force.Id);
        for (var i = 0; i < Lines.Count; i++)
            scene.Text(middle + Side * Gap * font, Top + (i + 0.75) * 1.25 * font, Lines[i], IsGone ? "cairn-node-text-removed" : "cairn-label", anchor);
        for (var i = 0; i < Note.Count; i++)
            scene.Text(middle + Side * Gap * font, Top + (Lines.Count + i + 0.75) * 1.25 * font, Note[i], "cairn-node-note", anchor);

        var y = Top + WordsHeight * font + (0.2 + Height / 2) * font;
        var tail = (Room - 1.6 * font) * Force.Strength / Strongest;
        Arrow(scene, middle + Side * 2, Side * tail, y, font);
        scene.Text(middle + Side * (tail + 0.5 * font), y + 0.35 * font, Force.Strength.ToString(CultureInfo.InvariantCulture), "cairn-label-strong", anchor);
        scene.CloseGroup();
    }

    private void Arrow(Scene scene, double tip, double tail, double y, double font)
    {
        var head = Side * 0.8 * font;
        var (half, wide) = (0.26 * font, Height / 2 * font);
        scene.MoveTo(tip, y);
        scene.LineTo(tip + head, y - wide);
        scene.LineTo(tip + head, y - half);
        scene.LineTo(tip + tail, y - half);
        scene.LineTo(tip + tail, y + half);
        scene.LineTo(tip + head, y + half);
        scene.LineTo(tip + head, y + wide);
        scene.EndPath(IsGone ? "cairn-node-removed" : Side < 0 ? "cairn-improvement" : "cairn-concern", closed: true);
    }
}
