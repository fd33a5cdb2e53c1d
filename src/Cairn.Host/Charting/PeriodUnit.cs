namespace Cairn.Host.Charting;

/// <summary>A stretch of the calendar that rows are brought together in.</summary>
internal enum PeriodUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

internal static class PeriodUnits
{
    /// <summary>The first day of the unit that holds a date; weeks start on Monday.</summary>
    public static DateTime StartOf(this PeriodUnit unit, DateTime date) => unit switch
    {
        PeriodUnit.Week => date.Date.AddDays(-(((int)date.DayOfWeek + 6) % 7)),
        PeriodUnit.Month => new(date.Year, date.Month, 1),
        PeriodUnit.Quarter => new(date.Year, date.Month - (date.Month - 1) % 3, 1),
        PeriodUnit.Year => new(date.Year, 1, 1),
        _ => date.Date,
    };

    /// <summary>The start of the next unit.</summary>
    public static DateTime After(this PeriodUnit unit, DateTime start) => unit switch
    {
        PeriodUnit.Week => start.AddDays(7),
        PeriodUnit.Month => start.AddMonths(1),
        PeriodUnit.Quarter => start.AddMonths(3),
        PeriodUnit.Year => start.AddYears(1),
        _ => start.AddDays(1),
    };

    /// <summary>
    /// The unit that dates of events suggest: years where all are first days of a year, months where all are first days of a month,
    /// weeks where at least four different dates share their weekday, else days.
    /// </summary>
    public static PeriodUnit Suggested(IReadOnlyList<DateTime> dates)
    {
        var days = dates.Select(date => date.Date).Distinct().ToList();
        if (days.Count >= 3 && days.All(day => day is { Day: 1, Month: 1 }))
            return PeriodUnit.Year;
        if (days.Count >= 2 && days.All(day => day.Day == 1))
            return PeriodUnit.Month;
        return days.Count >= 4 && days.All(day => day.DayOfWeek == days[0].DayOfWeek) ? PeriodUnit.Week : PeriodUnit.Day;
    }
}
