using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Layered;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.Drivers;

/// <summary>A driver diagram side by side: a column of boxes for each level, links as curves between them.</summary>
internal sealed class DriverColumns
{
    /// <summary>In ems: a narrower column breaks too many words.</summary>
    private const double NarrowestColumn = 8.6;

    private readonly Sheet sheet;
    private readonly DriverGraph graph;
    private readonly NodeBox[] boxes;
    private readonly double[] middles;
    private readonly List<string>[] headings;
    private readonly double top;
    private readonly double gutter;
    private readonly double width;

    public DriverColumns(Sheet sheet, DriverGraph graph, DriverSigns signs)
    {
        (this.sheet, this.graph) = (sheet, graph);
        (width, gutter) = Widths(sheet, graph.Diagram.Columns.Count);
        headings = [.. graph.Diagram.Columns.Select(column => Wrapping.Lines(column, width, sheet.Font, bold: true))];
        boxes = [.. graph.Diagram.Nodes.Select(node => new NodeBox(node.Id, signs.WordsOf(node), signs.NotesOf(node), signs.LookOf(node), width, sheet.Font))];

        double[] heights = [.. graph.Graph.Places.Select(place => place.IsPassage ? 0 : boxes[place.Node].Height)];
        middles = LayerHeights.Solve(graph.Graph, graph.Order, heights, Gap);
        top = sheet.Top + headings.Max(lines => lines.Count) * sheet.Line + 0.45 * sheet.Font;
        Bottom = top + Enumerable.Range(0, heights.Length).Select(place => middles[place] + heights[place] / 2).DefaultIfEmpty(0).Max() + 0.3 * sheet.Font;
    }

    public double Bottom { get; }

    /// <summary>Whether the sheet is wide enough for so many columns.</summary>
    public static bool Fits(Sheet sheet, int columns) => Widths(sheet, columns).Column >= NarrowestColumn * sheet.Font;

    public void Draw()
    {
        for (var column = 0; column < headings.Length; column++)
        {
            for (var i = 0; i < headings[column].Count; i++)
                sheet.Scene.Text(LeftOf(column), sheet.Top + (i + 0.8) * sheet.Line, headings[column][i], "cairn-era");
        }

        for (var i = 0; i < graph.Diagram.Links.Count; i++)
            Curve(graph.Graph.Routes[i], graph.Diagram.Links[i]);
        foreach (var place in graph.Order.SelectMany(layer => layer).Where(place => !graph.Graph.Places[place].IsPassage))
            boxes[place].Draw(sheet.Scene, LeftOf(graph.Graph.Places[place].Layer), top + middles[place] - boxes[place].Height / 2);
    }

    private static (double Column, double Gutter) Widths(Sheet sheet, int columns)
    {
        var room = sheet.Right - sheet.Left;
        var between = Math.Clamp(0.055 * room, 2.6 * sheet.Font, 6 * sheet.Font);
        return ((room - (columns - 1) * between) / columns, between);
    }

    private double LeftOf(int column) => sheet.Left + column * (width + gutter);

    /// <summary>Those that serve the same stand closer than others; a passing link keeps clear of boxes.</summary>
    private double Gap(int one, int other)
    {
        if (graph.Graph.Places[one].IsPassage || graph.Graph.Places[other].IsPassage)
            return 0.75 * sheet.Font;
        return graph.Graph.Before(one).Intersect(graph.Graph.Before(other)).Any() ? 0.75 * sheet.Font : 1.4 * sheet.Font;
    }

    /// <summary>From the right edge of a box to the left edge of the next, straight through each passage between.</summary>
    private void Curve(int[] route, DriverLink link)
    {
        var scene = sheet.Scene;
        for (var i = 1; i < route.Length; i++)
        {
            var from = graph.Graph.Places[route[i - 1]];
            var x = LeftOf(from.Layer) + width;
            var (start, end) = (top + middles[route[i - 1]], top + middles[route[i]]);
            if (i == 1)
                scene.MoveTo(x, start);
            else
                Straight(scene, x - width, x, start);
            scene.LineTo(x + 0.5 * gutter, start);
            scene.LineTo(x + 0.5 * gutter, end);
            scene.LineTo(x + gutter, end);
        }

        scene.EndCurve(DriverSigns.ClassOf(link), DriverSigns.KeyOf(link));
    }

    private static void Straight(Scene scene, double from, double to, double y)
    {
        scene.LineTo(from + (to - from) / 3, y);
        scene.LineTo(to - (to - from) / 3, y);
        scene.LineTo(to, y);
    }
}
