namespace Cairn.Tables.Periods;

/// <summary>What one text says about when.</summary>
internal enum PeriodForm
{
    /// <summary>Neither a date nor a number.</summary>
    None,

    /// <summary>A date in one reading only.</summary>
    Date,

    /// <summary>Day and month in an order that the column must decide: 01/02/2024.</summary>
    DayOrMonthFirst,

    /// <summary>The shape of a date that no calendar has: 2023-02-30.</summary>
    Impossible,

    /// <summary>Three short numbers, 01/02/24, of which any could be the year.</summary>
    ShortYear,
}

/// <summary>One text read as a date, or as the parts of one whose order is open.</summary>
internal readonly record struct PeriodReading(PeriodForm Form, DateTime Date = default, int First = 0, int Second = 0, int Year = 0, TimeSpan Time = default)
{
    public static PeriodReading None => new(PeriodForm.None);

    public static PeriodReading Of(int year, int month, int day, TimeSpan time = default) =>
        IsDay(year, month, day) ? new(PeriodForm.Date, new DateTime(year, month, day).Add(time)) : new(PeriodForm.Impossible);

    /// <summary>A reading of two numbers before a year.</summary>
    public static PeriodReading OfOpenOrder(int first, int second, int year, TimeSpan time)
    {
        var isPossible = IsDay(year, first, second) || IsDay(year, second, first);
        return isPossible ? new(PeriodForm.DayOrMonthFirst, default, first, second, year, time) : new(PeriodForm.Impossible);
    }

    public bool CanBeDayFirst => IsDay(Year, Second, First);

    public bool CanBeMonthFirst => IsDay(Year, First, Second);

    public DateTime DayFirst => new DateTime(Year, Second, First).Add(Time);

    public DateTime MonthFirst => new DateTime(Year, First, Second).Add(Time);

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
