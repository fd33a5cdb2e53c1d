using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.Processes;

/// <summary>A process map in lanes from top to bottom. Between rows and beside lanes lie strips in which the ways run, so that none runs through a step.</summary>
internal sealed class ProcessLanes
{
    private const double NarrowestLane = 11.5;
    private const double Beside = 1.7;

    private readonly Sheet sheet;
    private readonly ProcessMap map;
    private readonly ProcessOrder order;
    private readonly Dictionary<string, NodeBox> boxes;
    private readonly List<string>[] headings;
    private readonly ProcessStrips strips;
    private readonly double headBottom;

    public ProcessLanes(Sheet sheet, ProcessMap map, ProcessOrder order, ProcessSigns signs)
    {
        (this.sheet, this.map, this.order) = (sheet, map, order);
        var width = LaneWidth - 2 * Beside * sheet.Font;
        headings = [.. map.Lanes.Select(lane => Wrapping.Lines(lane.Name, LaneWidth - sheet.Font, sheet.Font, bold: true))];
        boxes = map.Steps.ToDictionary(step => step.Id, step => new NodeBox(step.Id, signs.WordsOf(step), signs.NotesOf(step), ProcessSigns.LookOf(step), width, sheet.Font), StringComparer.Ordinal);
        headBottom = sheet.Top + headings.Select(lines => lines.Count).DefaultIfEmpty(0).Max() * sheet.Line + 0.3 * sheet.Font;

        var rows = new double[order.Count];
        foreach (var step in map.Steps)
            rows[order.RowOf(step.Id)] = Math.Max(rows[order.RowOf(step.Id)], boxes[step.Id].Height);
        strips = new(new ProcessPorts(map, order, sheet.Font, LeftOf, width).Ways, rows, headBottom, sheet.Font, BoundaryOf);
    }

    public double Bottom => strips.Bottom;

    private double LaneWidth => (sheet.Right - sheet.Left) / Math.Max(1, map.Lanes.Count);

    public static bool Fits(Sheet sheet, ProcessMap map) => (sheet.Right - sheet.Left) / Math.Max(1, map.Lanes.Count) >= NarrowestLane * sheet.Font;

    public void Draw()
    {
        Frame();
        foreach (var way in strips.Ways)
            Line(way);
        foreach (var step in order.InOrder)
            boxes[step.Id].Draw(sheet.Scene, LeftOf(order.LaneOf(step)), strips.TopOf(order.RowOf(step.Id)));
        foreach (var way in strips.Ways)
            Label(way);
    }

    private double LeftOf(int lane) => sheet.Left + lane * LaneWidth + Beside * sheet.Font;

    private double BoundaryOf(int channel) => sheet.Left + channel * LaneWidth;

    private void Frame()
    {
        for (var lane = 0; lane < headings.Length; lane++)
        {
            for (var i = 0; i < headings[lane].Count; i++)
                sheet.Scene.Text(sheet.Left + (lane + 0.5) * LaneWidth, sheet.Top + (i + 0.8) * sheet.Line, headings[lane][i], "cairn-era", Anchor.Middle);
            if (lane > 0)
                sheet.Scene.Line(sheet.Left + lane * LaneWidth, sheet.Top, sheet.Left + lane * LaneWidth, Bottom, "cairn-lane");
        }

        sheet.Scene.Line(sheet.Left, headBottom, sheet.Right, headBottom, "cairn-lane");
    }

    private void Line(ProcessWay way)
    {
        var scene = sheet.Scene;
        var end = strips.TopOf(way.ToRow);
        scene.MoveTo(way.Out, strips.TopOf(way.FromRow) + boxes[way.Flow.From].Height);
        if (!way.IsStraight)
        {
            var leaving = strips.LeavingAt(way);
            scene.LineTo(way.Out, leaving);
            if (!way.IsDirect)
            {
                var x = BoundaryOf(way.Channel) + Shift(way);
                scene.LineTo(x, leaving);
                scene.LineTo(x, strips.ArrivingAt(way));
            }

            scene.LineTo(way.In, strips.ArrivingAt(way));
        }

        scene.LineTo(way.In, end - 0.3 * sheet.Font);
        scene.EndPath(ProcessSigns.ClassOf(way.Flow), key: way.Flow.From + " " + way.Flow.To);
        ArrowHead.Draw(scene, way.In, end, sheet.Font, ProcessSigns.ArrowOf(way.Flow));
    }

    /// <summary>Ways beside a lane lie left and right of its boundary in turn; at the edges of the sheet only within.</summary>
    private double Shift(ProcessWay way)
    {
        var step = Math.Min(0.6 * sheet.Font, (Beside - 0.5) * sheet.Font / Math.Max(1, strips.TracksBeside(way.Channel)));
        var track = strips.TrackBeside(way);
        if (way.Channel == 0)
            return (track + 0.5) * step;
        if (way.Channel == map.Lanes.Count)
            return -(track + 0.5) * step;
        return (track % 2 == 0 ? 1 : -1) * (track / 2 + 0.5) * step;
    }

    private void Label(ProcessWay way)
    {
        for (var i = 0; i < way.Label.Length; i++)
            sheet.Scene.Text(way.Out + 0.4 * sheet.Font, strips.StripTop(way.OutStrip) + (1.05 + i * ProcessStrips.LabelLine) * sheet.Font, way.Label[i], "cairn-way");
    }
}
