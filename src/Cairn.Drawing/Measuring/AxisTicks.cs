using System.Globalization;
using Cairn.Spc;

namespace Cairn.Drawing.Measuring;

/// <summary>The ticks of the horizontal axis: of the calendar, or of numbers.</summary>
internal static class AxisTicks
{
    public static List<AxisTick> Of(ReadOnlySpan<PlotPoint> points, (Period First, Period Last) time, Spacing spacing, PeriodText periods, Scale x, double width, double fontSize, CultureInfo culture)
    {
        if (points.IsEmpty)
            return [];

        var ticks = time.First == time.Last ? []
            : time.First.IsDate ? CalendarTicks.Between(time.First.Date, time.Last.Date, x.HighPixel - x.LowPixel, spacing.Rhythm, fontSize, culture)
            : Numbers(points, time, x, fontSize, culture);
        if (ticks.Count == 0)
            ticks.Add(new(points[0].Position, periods.Of(points[0].Period), null));
        return Lay(ticks, x, width, fontSize);
    }

    private static List<CalendarTick> Numbers(ReadOnlySpan<PlotPoint> points, (Period First, Period Last) time, Scale x, double fontSize, CultureInfo culture)
    {
        var whole = true;
        foreach (ref readonly var point in points)
            whole &= Math.Floor(point.Position) == point.Position;

        var largest = Math.Max(Math.Abs(time.First.Position), Math.Abs(time.Last.Position));
        var room = 1.4 * fontSize + TextWidth.Of(largest.ToString("#,0.##", CultureInfo.InvariantCulture), fontSize);
        var ticks = ValueTicks.Between(time.First.Position, time.Last.Position, (int)Math.Clamp((x.HighPixel - x.LowPixel) / room, 1, 20), whole);
        var numbers = NumberText.ForStep(ticks.Step, largest, 1, null, culture);
        var years = whole && largest < 10_000; // 2,010 would be an odd year
        var result = new List<CalendarTick>(ticks.Count);
        for (var i = 0; i < ticks.Count; i++)
            result.Add(new(ticks[i], years ? ticks[i].ToString("0", culture) : numbers.Of(ticks[i]), null));
        return result;
    }

    private static List<AxisTick> Lay(List<CalendarTick> ticks, Scale x, double width, double fontSize)
    {
        var result = new List<AxisTick>(ticks.Count);
        var gap = 0.6 * fontSize;
        double labelEnd = double.NegativeInfinity, eraEnd = double.NegativeInfinity;
        var lastEra = -1;
        foreach (var tick in ticks)
        {
            var at = x[tick.Position];
            var half = TextWidth.Of(tick.Label, fontSize) / 2;
            var middle = Math.Clamp(at, half + 2, width - half - 2);
            var label = middle - half > labelEnd + gap ? tick.Label : "";
            if (label.Length > 0)
                labelEnd = middle + half;

            var eraHalf = tick.Era is null ? 0 : TextWidth.Of(tick.Era, fontSize, bold: true) / 2;
            var eraMiddle = Math.Clamp(at, eraHalf + 2, width - eraHalf - 2);
            var era = tick.Era;
            if (era is not null && eraMiddle - eraHalf <= eraEnd + gap)
            {
                // The first may be the stump of a year; the whole one after it says more.
                if (lastEra == 0 && result.Count(earlier => earlier.Era is not null) == 1)
                    result[0] = result[0] with { Era = null };
                else
                    era = null;
            }

            if (era is not null)
            {
                eraEnd = eraMiddle + eraHalf;
                lastEra = result.Count;
            }

            result.Add(new(at, label, middle, era, eraMiddle));
        }

        return result;
    }
}
