namespace Cairn.Drawing.Measuring;

/// <summary>A line of the list of annotations.</summary>
/// <param name="X">Where its text starts.</param>
/// <param name="Row">From 0.</param>
/// <param name="Text">The words of this line.</param>
/// <param name="Number">The number of the annotation on its first line; 0 on those that follow.</param>
internal sealed record NoteLine(double X, int Row, string Text, int Number);

/// <summary>The texts of the annotations, beside each other where they fit and below each other where not.</summary>
internal sealed class NoteList
{
    private NoteList(List<NoteLine> lines, int rows, double indent)
    {
        Lines = lines;
        Rows = rows;
        Indent = indent;
    }

    public IReadOnlyList<NoteLine> Lines { get; }

    public int Rows { get; }

    /// <summary>From the left end of a number's circle to its text.</summary>
    public double Indent { get; }

    public static NoteList Lay(ReadOnlySpan<string> texts, double left, double right, double radius, double fontSize)
    {
        var indent = 2 * radius + 0.5 * fontSize;
        var between = 1.6 * fontSize;
        var lines = new List<NoteLine>();
        var row = 0;
        var x = left;
        for (var i = 0; i < texts.Length; i++)
        {
            var width = indent + TextWidth.Of(texts[i], fontSize);
            if (x > left && x + width > right)
            {
                row++;
                x = left;
            }

            if (x + width <= right)
            {
                lines.Add(new(x + indent, row, texts[i], i + 1));
                x += width + between;
                continue;
            }

            var number = i + 1;
            foreach (var line in Wrapping.Lines(texts[i], right - left - indent, fontSize))
            {
                lines.Add(new(left + indent, row++, line, number));
                number = 0;
            }

            row--;
            x = right;
        }

        return new(lines, texts.Length == 0 ? 0 : row + 1, indent);
    }
}
