using System.Globalization;
using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.SafetyCross;

/// <summary>
/// One day: pale with a tick where there was no event; dark with a diamond, or with the count, where there was one; a dashed frame with a
/// question mark where nobody recorded; an empty frame where the day is to come.
/// </summary>
internal static class DayCell
{
    private const double Gap = 0.09;
    private const double TextSize = 0.92;
    private const double LargeText = 1.4;
    private const double LargeFrom = 3.8;

    public static void Draw(MonthsPlan plan, double x, double y, SafetyCrossDay day, string title)
    {
        var scene = plan.Sheet.Scene;
        var font = plan.Sheet.Font;
        Ground(scene, x, y, plan.Cell, day.State, title);

        var style = day.State == DayState.Event ? "cairn-day-number-with" : "cairn-day-number";
        scene.Text(x + 0.2 * font + 0.02 * plan.Cell, y + 0.86 * TextSize * font + 0.03 * plan.Cell, day.Day.ToString(plan.Sheet.Culture), style);
        Sign(scene, x, y, plan.Cell, day.State, day.Count, font, plan.Sheet.Culture);
    }

    public static void Ground(Scene scene, double x, double y, double cell, DayState state, string title)
    {
        var style = state switch
        {
            DayState.NoEvent => "cairn-day-without",
            DayState.Event => "cairn-day-with",
            DayState.NotRecorded => "cairn-day-unknown",
            _ => "cairn-day-blank",
        };
        scene.Rectangle(x, y, (1 - Gap) * cell, (1 - Gap) * cell, style, 0.1 * cell, title);
    }

    /// <summary>In the lower right, clear of the number of the day.</summary>
    public static void Sign(Scene scene, double x, double y, double cell, DayState state, int? count, double font, CultureInfo culture)
    {
        var side = (1 - Gap) * cell;
        double middleX = x + 0.7 * side, middleY = y + 0.71 * side;
        var reach = 0.16 * side;
        switch (state)
        {
            case DayState.NoEvent:
                scene.MoveTo(middleX - reach, middleY);
                scene.LineTo(middleX - 0.3 * reach, middleY + 0.7 * reach);
                scene.LineTo(middleX + reach, middleY - 0.8 * reach);
                scene.EndPath("cairn-day-tick");
                break;
            case DayState.Event when count > 1 && Fits(count.Value.ToString("N0", culture), side, font):
                Words(scene, x, y, cell, font, count.Value.ToString("N0", culture), "cairn-day-count");
                break;
            case DayState.Event:
                scene.Symbol(MarkKind.Diamond, middleX, middleY, reach, "cairn-day-diamond");
                break;
            case DayState.NotRecorded:
                Words(scene, x, y, cell, font, "?", "cairn-day-question");
                break;
        }
    }

    /// <summary>In a small cell at the lower right corner, under the number of the day; in a large one where the other signs stand, and larger.</summary>
    private static void Words(Scene scene, double x, double y, double cell, double font, string words, string style)
    {
        var side = (1 - Gap) * cell;
        if (cell > LargeFrom * font && Fits(words, side, LargeText * font))
            scene.Text(x + 0.86 * side, y + 0.71 * side + 0.36 * LargeText * font, words, style + " cairn-day-large", Anchor.End);
        else
            scene.Text(x + side - 0.15 * font - 0.02 * cell, y + side - 0.2 * TextSize * font - 0.03 * cell, words, style, Anchor.End);
    }

    /// <summary>A count that is wider than its day is told by the title alone.</summary>
    private static bool Fits(string words, double side, double size) => TextWidth.Of(words, TextSize * size, bold: true) < 0.8 * side;
}
