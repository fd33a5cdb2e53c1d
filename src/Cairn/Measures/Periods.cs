namespace Cairn.Measures;

/// <summary>The periods of a frequency, each known by its first day: weeks begin on Monday.</summary>
public static class Periods
{
    /// <summary>The first day of the period that a day lies in.</summary>
    public static DateOnly Begin(this Frequency frequency, DateOnly day) => frequency switch
    {
        Frequency.Weekly => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        Frequency.Monthly => new(day.Year, day.Month, 1),
        Frequency.Quarterly => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        Frequency.Yearly => new(day.Year, 1, 1),
        _ => day,
    };

    /// <summary>The first day of the period that is some periods later, or earlier.</summary>
    public static DateOnly Step(this Frequency frequency, DateOnly period, int steps) => frequency switch
    {
        Frequency.Weekly => period.AddDays(7 * steps),
        Frequency.Monthly => period.AddMonths(steps),
        Frequency.Quarterly => period.AddMonths(3 * steps),
        Frequency.Yearly => period.AddYears(steps),
        _ => period.AddDays(steps),
    };

    /// <summary>How many periods lie from one to another; below 0 where the other is earlier.</summary>
    public static int Between(this Frequency frequency, DateOnly from, DateOnly to) => frequency switch
    {
        Frequency.Weekly => (frequency.Begin(to).DayNumber - frequency.Begin(from).DayNumber) / 7,
        Frequency.Monthly => Months(from, to),
        Frequency.Quarterly => Months(frequency.Begin(from), frequency.Begin(to)) / 3,
        Frequency.Yearly => to.Year - from.Year,
        _ => to.DayNumber - from.DayNumber,
    };

    private static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
