using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.SafetyCross;

/// <summary>One month: its name, the weekdays, the days, and their count in words.</summary>
internal static class MonthGrid
{
    public static void Draw(MonthsPlan plan, SafetyCrossMonth month, int index)
    {
        var (sheet, font) = (plan.Sheet, plan.Sheet.Font);
        double left = plan.LeftOf(index), top = plan.TopOf(index);
        sheet.Scene.Text(left, top + font, Shortened.To(month.Name(sheet.Culture), plan.MonthWidth, font, bold: true), "cairn-label-strong");
        Weekdays(plan, left, top + 2.6 * font);

        var lead = plan.Lead(month);
        var first = top + plan.HeadHeight;
        foreach (var day in month.Days)
        {
            var place = lead + day.Day - 1;
            DayCell.Draw(plan, left + place % 7 * plan.Cell, first + place / 7 * plan.Cell, day, Title(plan, month, day));
        }

        var y = first + plan.WeeksOf(month) * plan.Cell + 1.2 * font;
        foreach (var line in plan.CountLines[index])
        {
            sheet.Scene.Text(left, y, line, "cairn-note");
            y += sheet.Line;
        }
    }

    private static void Weekdays(MonthsPlan plan, double left, double baseline)
    {
        var names = plan.Sheet.Culture.DateTimeFormat.AbbreviatedDayNames;
        for (var i = 0; i < 7; i++)
        {
            var name = names[((int)plan.Labels.FirstDayOfWeek + i) % 7];
            var initial = System.Globalization.StringInfo.GetNextTextElement(name);
            plan.Sheet.Scene.Text(left + (i + 0.46) * plan.Cell, baseline, initial, "cairn-tick", Anchor.Middle);
        }
    }

    private static string Title(MonthsPlan plan, SafetyCrossMonth month, SafetyCrossDay day)
    {
        if (day.State == DayState.ToCome)
            return "";
        var date = new DateTime(month.Year, month.Month, day.Day).ToString("d MMM yyyy", plan.Sheet.Culture);
        return day.Count is { } count and > 1
            ? plan.Text.Format("SafetyDayEventCounted", date, plan.EventName, count)
            : plan.Text.Format("SafetyDay" + day.State, date, plan.EventName);
    }
}
