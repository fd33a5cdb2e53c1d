using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.Diagrams;

/// <summary>A row of an outline that is drawn.</summary>
/// <param name="Level">From 0; the row belongs to the last one above it with a smaller level.</param>
/// <param name="Box">Makes the box for a width.</param>
/// <param name="Link">The class of the line from the row it belongs to.</param>
/// <param name="LinkKey">The ids of both ends of that line; empty for none.</param>
internal sealed record OutlineRow(int Level, Func<double, NodeBox> Box, string Link = "cairn-link", string LinkKey = "");

/// <summary>
/// A diagram as boxes below each other, indented by what they belong to: what reads on a phone, where columns would be too narrow for words.
/// </summary>
internal sealed class OutlinePicture
{
    /// <summary>In ems, from a row to those that belong to it; less where rows go so deep that words would find no room.</summary>
    private const double WidestIndent = 1.35;
    private const double Deepest = 6.75;

    private readonly Sheet sheet;
    private readonly IReadOnlyList<OutlineRow> rows;
    private readonly NodeBox[] boxes;
    private readonly double[] tops;
    private readonly double indent;

    public OutlinePicture(Sheet sheet, IReadOnlyList<OutlineRow> rows, double top)
    {
        (this.sheet, this.rows) = (sheet, rows);
        boxes = new NodeBox[rows.Count];
        tops = new double[rows.Count];
        indent = Math.Min(WidestIndent, Deepest / rows.Select(row => row.Level).DefaultIfEmpty(0).Max()) * sheet.Font;
        Bottom = top;
        for (var i = 0; i < rows.Count; i++)
        {
            boxes[i] = rows[i].Box(sheet.Right - LeftOf(rows[i]));
            tops[i] = Bottom + (i == 0 ? 0 : (rows[i].Level == 0 ? 0.9 : 0.5) * sheet.Font);
            Bottom = tops[i] + boxes[i].Height;
        }
    }

    public double Bottom { get; }

    public void Draw()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (ParentOf(i) is { } parent)
                Elbow(parent, i);
        }

        for (var i = 0; i < rows.Count; i++)
            boxes[i].Draw(sheet.Scene, LeftOf(rows[i]), tops[i]);
    }

    private void Elbow(int parent, int child)
    {
        var x = LeftOf(rows[parent]) + 0.45 * indent;
        var y = MiddleOf(child);
        sheet.Scene.MoveTo(x, SiblingBefore(child) is { } sibling ? MiddleOf(sibling) : tops[parent] + boxes[parent].Height);
        sheet.Scene.LineTo(x, y);
        sheet.Scene.LineTo(LeftOf(rows[child]), y);
        sheet.Scene.EndPath(rows[child].Link, key: rows[child].LinkKey);
    }

    private double MiddleOf(int row) => tops[row] + boxes[row].FirstMiddle;

    private int? SiblingBefore(int row)
    {
        for (var i = row - 1; i >= 0 && rows[i].Level >= rows[row].Level; i--)
        {
            if (rows[i].Level == rows[row].Level)
                return i;
        }

        return null;
    }

    private int? ParentOf(int row)
    {
        for (var i = row - 1; i >= 0; i--)
        {
            if (rows[i].Level < rows[row].Level)
                return i;
        }

        return null;
    }

    private double LeftOf(OutlineRow row) => sheet.Left + row.Level * indent;
}
