using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.Radars;

/// <summary>Name, band, line and value of each row, and the first and last time above them.</summary>
internal static class RadarRows
{
    public static void Draw(RadarRowsPlan plan)
    {
        Head(plan);
        for (var row = 0; row < plan.Names.Count; row++)
        {
            Words(plan, row);
            plan.Sheet.Scene.Rectangle(plan.Left, plan.MiddleOf(row) - plan.BandHeight / 2, plan.Right - plan.Left, plan.BandHeight, "cairn-band");
            Line(plan, row);
            Dots(plan, row);
        }
    }

    private static void Head(RadarRowsPlan plan)
    {
        var sheet = plan.Sheet;
        var times = plan.Profile.Times;
        var room = plan.Right - plan.Left;
        var last = Shortened.To(times[^1], room, sheet.Font);
        sheet.Scene.Text(plan.Right, plan.HeadBaseline, last, "cairn-tick", Anchor.End);
        if (times.Count > 1 && sheet.WidthOf(times[0]) + sheet.WidthOf(last) + sheet.Font <= room)
            sheet.Scene.Text(plan.Left, plan.HeadBaseline, times[0], "cairn-tick");
    }

    private static void Words(RadarRowsPlan plan, int row)
    {
        var sheet = plan.Sheet;
        var lines = plan.Names[row];
        var first = plan.MiddleOf(row) + 0.35 * sheet.Font - (lines.Length - 1) * plan.LineHeight / 2;
        for (var line = 0; line < lines.Length; line++)
            sheet.Scene.Text(sheet.Left, first + line * plan.LineHeight, lines[line], "cairn-label");
        sheet.Scene.Text(plan.ValuesRight, plan.MiddleOf(row) + 0.35 * sheet.Font, RadarWords.Of(plan.Profile.Axes[row].Now, sheet.Culture), "cairn-label-strong", Anchor.End);
    }

    private static void Line(RadarRowsPlan plan, int row)
    {
        var values = plan.Profile.Axes[row].Values;
        for (var time = 1; time < values.Count; time++)
        {
            if (values[time - 1] is not { } from || values[time] is not { } to)
                continue;
            plan.Sheet.Scene.MoveTo(plan.XOf(time - 1), plan.YOf(row, from));
            plan.Sheet.Scene.LineTo(plan.XOf(time), plan.YOf(row, to));
        }

        plan.Sheet.Scene.EndPath("cairn-data");
    }

    private static void Dots(RadarRowsPlan plan, int row)
    {
        var values = plan.Profile.Axes[row].Values;
        for (var time = 0; time < values.Count; time++)
        {
            if (values[time] is not { } value)
                continue;
            var isLast = time == values.Count - 1;
            var title = plan.Text.Format("RadarRowPoint", plan.Profile.Times[time], RadarWords.Of(value, plan.Sheet.Culture));
            plan.Sheet.Scene.Symbol(MarkKind.Circle, plan.XOf(time), plan.YOf(row, value), (isLast ? 0.34 : 0.26) * plan.Sheet.Font, isLast ? "cairn-running-dot" : "cairn-common", title);
        }
    }
}
