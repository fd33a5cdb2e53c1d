using Cairn.Drawing.Measuring;
using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.Cusums;

/// <summary>The lower axis: case numbers, or the first case on or after each boundary of the calendar.</summary>
internal static class CusumAxis
{
    private const double TickLength = 4;

    public static void Draw(CusumPlan plan)
    {
        if (plan.Cases.HasDates)
            DrawDates(plan);
        else
            new ValueAxis(0, plan.Cases.Count, (int)Math.Max(3, plan.Plot.Width / 90), false, 1, plan.Sheet, whole: true).DrawLevel(plan.Sheet, plan.Plot);
    }

    private static void DrawDates(CusumPlan plan)
    {
        var (sheet, plot) = (plan.Sheet, plan.Plot);
        sheet.Scene.Line(plot.Left, plot.Bottom, plot.Right, plot.Bottom, "cairn-axis");
        double free = double.NegativeInfinity, freeEra = double.NegativeInfinity;
        string? pending = null;
        foreach (var tick in plan.Dates)
        {
            pending = tick.Era ?? pending;
            var number = plan.Cases.FirstFrom(tick.Position);
            var x = plot.X[number];
            var half = sheet.WidthOf(tick.Label) / 2;
            if (number > plan.Cases.Count || x - half < free || x + half > sheet.Width)
                continue;

            free = x + half + 0.6 * sheet.Font;
            sheet.Scene.Line(x, plot.Bottom, x, plot.Bottom + TickLength, "cairn-axis");
            sheet.Scene.Text(x, plot.Bottom + TickLength + 1.05 * sheet.Font, tick.Label, "cairn-tick", Anchor.Middle);
            var halfEra = pending is null ? 0 : sheet.WidthOf(pending, bold: true) / 2;
            if (pending is null || x - halfEra < Math.Max(0, freeEra) || x + halfEra > sheet.Width)
                continue;

            sheet.Scene.Text(x, plot.Bottom + TickLength + 1.05 * sheet.Font + sheet.Line, pending, "cairn-era", Anchor.Middle);
            freeEra = x + halfEra + 0.6 * sheet.Font;
            pending = null;
        }
    }

    /// <summary>The boundaries that may be marked; none without dates.</summary>
    public static List<CalendarTick> Dates(CusumCases cases, Sheet sheet, double width)
    {
        if (!cases.HasDates)
            return [];

        // A single day has no length, and still needs its name.
        var last = cases.Last > cases.First ? cases.Last : cases.First.AddDays(1);
        return CalendarTicks.Between(cases.First, last, width, Rhythm.Irregular, sheet.Font, sheet.Culture);
    }
}
