using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Diagrams;

/// <summary>Notes beside each other where they fit, below each other where not; a long one takes several rows.</summary>
internal sealed class NoteRows
{
    private const double SignWidth = 0.95;
    private const double Between = 0.9;

    private readonly List<(double X, int Row, string Words, NodeNote? Signed)> pieces = [];
    private readonly double font;

    public NoteRows(IEnumerable<NodeNote> notes, double width, double font)
    {
        this.font = font * Proportions.Foot;
        double x = 0;
        foreach (var note in notes)
        {
            var indent = note.Sign is null ? 0 : SignWidth * this.font;
            var room = indent + TextWidth.Of(note.Words, this.font);
            if (x > 0 && x + room > width)
                (x, Count) = (0, Count + 1);
            var isFirst = true;
            foreach (var line in Wrapping.Lines(note.Words, width - indent, this.font))
            {
                if (!isFirst)
                    (x, Count) = (0, Count + 1);
                pieces.Add((x + indent, Count, line, isFirst ? note : null));
                isFirst = false;
            }

            x += room + Between * this.font;
        }

        if (pieces.Count > 0)
            Count++;
    }

    public int Count { get; private set; }

    public double Height => Count * Step;

    private double Step => 1.28 * font;

    public void Draw(Scene scene, double left, double top, string style)
    {
        foreach (var (x, row, words, signed) in pieces)
        {
            var baseline = top + row * Step + 0.97 * font;
            if (signed is { Sign: { } sign } note)
                scene.Symbol(sign, left + x - 0.58 * font, baseline - 0.33 * font, sign == MarkKind.Square ? 0.26 * font : 0.34 * font, note.SignClass);
            scene.Text(left + x, baseline, words, style);
        }
    }
}
