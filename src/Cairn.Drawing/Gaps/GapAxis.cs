using Cairn.Drawing.Measuring;
using Cairn.Drawing.Sheets;
using Cairn.Spc;

namespace Cairn.Drawing.Gaps;

/// <summary>The axes of a gap: round numbers on the left, zero across, and below the calendar or the numbers of the periods.</summary>
internal static class GapAxis
{
    private const double TickLength = 4;

    public static void Draw(GapPlan plan)
    {
        var (sheet, plot) = (plan.Sheet, plan.Plot);
        plan.Values.DrawUpright(sheet, plot);
        sheet.Scene.Line(plot.Left, plot.Y[0], plot.Right, plot.Y[0], "cairn-axis");
        var (first, last) = (plan.Analysis.Points[0].Period, plan.Analysis.Points[^1].Period);
        if (first.IsDate && last > first)
            DrawDates(plan, CalendarTicks.Between(first.Date, last.Date, plot.Width, plan.Spacing.Rhythm, sheet.Font, sheet.Culture));
        else if (last > first)
            new ValueAxis(first.Position, last.Position, (int)Math.Max(3, plot.Width / 90), false, 1, sheet, whole: true).DrawLevel(sheet, plot);
        else
            sheet.Scene.Text(plan.XOf(first), plot.Bottom + 1.4 * sheet.Font, new PeriodText(plan.Spacing.Rhythm, sheet.Culture).Of(first), "cairn-tick", Anchor.Middle);
    }

    private static void DrawDates(GapPlan plan, List<CalendarTick> ticks)
    {
        var (sheet, plot) = (plan.Sheet, plan.Plot);
        sheet.Scene.Line(plot.Left, plot.Bottom, plot.Right, plot.Bottom, "cairn-axis");
        double free = double.NegativeInfinity, freeEra = double.NegativeInfinity;
        foreach (var tick in ticks)
        {
            var x = plan.XOf(Period.At(new DateTime((long)(tick.Position * TimeSpan.TicksPerDay))));
            sheet.Scene.Line(x, plot.Bottom, x, plot.Bottom + TickLength, "cairn-axis");
            Write(sheet, x, plot.Bottom + TickLength + 1.05 * sheet.Font, tick.Label, "cairn-tick", ref free);
            if (tick.Era is { } era)
                Write(sheet, x, plot.Bottom + TickLength + 1.05 * sheet.Font + sheet.Line, era, "cairn-era", ref freeEra);
        }
    }

    /// <summary>A word that would touch the one before is left out.</summary>
    private static void Write(Sheet sheet, double x, double y, string word, string style, ref double free)
    {
        var half = sheet.WidthOf(word, style == "cairn-era") / 2;
        var middle = Math.Clamp(x, half + 2, sheet.Width - half - 2);
        if (middle - half < free)
            return;
        free = middle + half + 0.6 * sheet.Font;
        sheet.Scene.Text(middle, y, word, style, Anchor.Middle);
    }
}
