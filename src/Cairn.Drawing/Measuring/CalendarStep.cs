namespace Cairn.Drawing.Measuring;

/// <summary>A distance between ticks that falls on boundaries of the calendar.</summary>
/// <param name="Unit">Hours, days, weeks (from Monday), months or years.</param>
/// <param name="Count">How many of the unit.</param>
internal readonly record struct CalendarStep(Rhythm Unit, int Count)
{
    private static readonly CalendarStep[] All =
    [
        new(Rhythm.Hours, 1), new(Rhythm.Hours, 3), new(Rhythm.Hours, 6), new(Rhythm.Hours, 12), new(Rhythm.Days, 1), new(Rhythm.Weeks, 1),
        new(Rhythm.Months, 1), new(Rhythm.Months, 3), new(Rhythm.Months, 6), new(Rhythm.Years, 1), new(Rhythm.Years, 2), new(Rhythm.Years, 5),
        new(Rhythm.Years, 10), new(Rhythm.Years, 20), new(Rhythm.Years, 50), new(Rhythm.Years, 100), new(Rhythm.Years, 500),
    ];

    /// <summary>The mean distance.</summary>
    public double Days => Count * Unit switch
    {
        Rhythm.Hours => 1 / 24.0,
        Rhythm.Days => 1,
        Rhythm.Weeks => 7,
        Rhythm.Months => 365.25 / 12,
        _ => 365.25,
    };

    /// <summary>The closest step whose labels stay apart, and no closer than the data.</summary>
    /// <param name="daysPerPixel">The scale of the axis.</param>
    /// <param name="rhythm">The rhythm of the data.</param>
    /// <param name="room">How many pixels a label of a unit takes, with the room around it.</param>
    public static CalendarStep Choose(double daysPerPixel, Rhythm rhythm, Func<Rhythm, double> room)
    {
        foreach (var step in All)
        {
            if (step.Unit >= Closest(rhythm) && step.Days >= room(step.Unit) * daysPerPixel)
                return step;
        }

        return All[^1];
    }

    /// <summary>The first boundary that is not before a moment.</summary>
    public DateTime FirstFrom(DateTime moment)
    {
        var day = moment.Date;
        switch (Unit)
        {
            case Rhythm.Hours:
                var hour = day.AddHours(Math.Ceiling(moment.TimeOfDay.TotalHours / Count) * Count);
                return hour;
            case Rhythm.Days:
                return day < moment ? day.AddDays(1) : day;
            case Rhythm.Weeks:
                var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
                return monday < moment ? monday.AddDays(7) : monday;
            case Rhythm.Months:
                var month = new DateTime(day.Year, (day.Month - 1) / Count * Count + 1, 1);
                return month < moment ? month.AddMonths(Count) : month;
            default:
                var year = Math.Max(1, day.Year / Count * Count);
                return new DateTime(year, 1, 1) < moment ? Next(new(year, 1, 1)) : new(year, 1, 1);
        }
    }

    /// <summary>The boundary after one; the end of time where there is none.</summary>
    public DateTime Next(DateTime boundary)
    {
        if (boundary.Year + (Unit == Rhythm.Years ? Count : 1) > DateTime.MaxValue.Year)
            return DateTime.MaxValue;
        return Unit switch
        {
            Rhythm.Hours => boundary.AddHours(Count),
            Rhythm.Days => boundary.AddDays(Count),
            Rhythm.Weeks => boundary.AddDays(7 * Count),
            Rhythm.Months => boundary.AddMonths(Count),
            _ => new((boundary.Year + Count) / Count * Count, 1, 1),
        };
    }

    private static Rhythm Closest(Rhythm rhythm) => rhythm switch
    {
        Rhythm.Hours => Rhythm.Hours,
        Rhythm.Quarters or Rhythm.Months => Rhythm.Months,
        Rhythm.Weeks => Rhythm.Weeks,
        Rhythm.Years => Rhythm.Years,
        _ => Rhythm.Days,
    };
}
