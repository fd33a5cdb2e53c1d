using System.Globalization;

namespace Cairn.Spc;

/// <summary>
/// Where a point stands on the horizontal axis: a date (with a time of day where the data has one) or a plain number.
/// All periods of one <see cref="Series"/> are of the same sort.
/// </summary>
public readonly record struct Period : IComparable<Period>
{
    private readonly double number;

    private Period(bool isDate, double number, DateTime date)
    {
        IsDate = isDate;
        this.number = number;
        Date = date;
    }

    /// <summary>Whether the period is a date; otherwise it is a number.</summary>
    public bool IsDate { get; }

    /// <summary>The date; meaningful only where <see cref="IsDate"/> holds.</summary>
    public DateTime Date { get; }

    /// <summary>The position on a continuous axis: the number itself, or days since 1 January of the year 1.</summary>
    public double Position => IsDate ? Date.Ticks / (double)TimeSpan.TicksPerDay : number;

    /// <summary>A period that is a date.</summary>
    public static Period At(DateOnly date) => new(true, 0, date.ToDateTime(TimeOnly.MinValue));

    /// <summary>A period that is an instant of local time.</summary>
    public static Period At(DateTime moment) => new(true, 0, moment);

    /// <summary>A period that is a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static Period At(double number) => double.IsFinite(number)
        ? new(false, number, default)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "A period is a finite number.");

    /// <inheritdoc/>
    public int CompareTo(Period other) => IsDate && other.IsDate ? Date.CompareTo(other.Date) : Position.CompareTo(other.Position);

    /// <summary>ISO 8601 for a date (the time of day only where there is one), the shortest round-trip form for a number.</summary>
    public override string ToString() => !IsDate
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : Date.ToString(Date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Whether one period is earlier than the other.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether one period is later than the other.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether one period is not later than the other.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one period is not earlier than the other.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;
}
