using System.Globalization;

namespace Cairn.Drawing.Measuring;

/// <summary>A tick of a calendar axis.</summary>
/// <param name="Position">As <see cref="Spc.Period.Position"/> has it: days since the year 1.</param>
/// <param name="Label">The small unit: a month, a day, an hour, or a year that needs nothing beneath.</param>
/// <param name="Era">The larger unit, beneath the first tick that lies in it; else null.</param>
internal sealed record CalendarTick(double Position, string Label, string? Era);

/// <summary>Ticks at calendar boundaries: months with their year beneath, days with their month, hours with their day.</summary>
internal static class CalendarTicks
{
    /// <summary>The ticks between two moments.</summary>
    /// <param name="first">The first moment of the axis.</param>
    /// <param name="last">The last moment, after the first.</param>
    /// <param name="pixels">The length of the axis.</param>
    /// <param name="rhythm">The rhythm of the data; ticks are no closer.</param>
    /// <param name="fontSize">Of the labels, in pixels.</param>
    /// <param name="culture">Whose month names.</param>
    public static List<CalendarTick> Between(DateTime first, DateTime last, double pixels, Rhythm rhythm, double fontSize, CultureInfo culture)
    {
        var daysPerPixel = (last - first).TotalDays / pixels;
        var step = CalendarStep.Choose(daysPerPixel, rhythm, unit => WidthOf(unit, fontSize, culture) + 1.1 * fontSize);
        var ticks = new List<CalendarTick>();
        DateTime? before = null;
        for (var moment = step.FirstFrom(first); moment <= last && moment < DateTime.MaxValue; moment = step.Next(moment))
        {
            ticks.Add(new(moment.Ticks / (double)TimeSpan.TicksPerDay, Label(step.Unit, moment, culture), Era(step.Unit, before, moment, culture)));
            before = moment;
        }

        return ticks;
    }

    private static string Label(Rhythm unit, DateTime moment, CultureInfo culture) => unit switch
    {
        Rhythm.Hours => moment.ToString("HH:mm", culture),
        Rhythm.Days or Rhythm.Weeks => moment.Day.ToString(culture),
        Rhythm.Months => culture.DateTimeFormat.AbbreviatedMonthNames[moment.Month - 1],
        _ => moment.Year.ToString(culture),
    };

    private static string? Era(Rhythm unit, DateTime? before, DateTime moment, CultureInfo culture) => unit switch
    {
        Rhythm.Hours when before?.Date != moment.Date => moment.ToString("d MMM yyyy", culture),
        Rhythm.Days or Rhythm.Weeks when before?.Month != moment.Month || before?.Year != moment.Year => moment.ToString("MMM yyyy", culture),
        Rhythm.Months when before?.Year != moment.Year => moment.Year.ToString(culture),
        _ => null,
    };

    private static double WidthOf(Rhythm unit, double fontSize, CultureInfo culture)
    {
        if (unit != Rhythm.Months)
            return TextWidth.Of(unit switch { Rhythm.Hours => "00:00", Rhythm.Years => "2000", _ => "00" }, fontSize);

        var widest = 0.0;
        foreach (var name in culture.DateTimeFormat.AbbreviatedMonthNames)
            widest = Math.Max(widest, TextWidth.Of(name, fontSize));
        return widest;
    }
}
