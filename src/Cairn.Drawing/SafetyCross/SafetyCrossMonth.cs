using System.Collections.Immutable;
using System.Globalization;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>A month of a safety cross: for each day whether there was an event, none, or no record.</summary>
public sealed record SafetyCrossMonth
{
    private SafetyCrossMonth(int year, int month, ImmutableArray<SafetyCrossDay> days)
    {
        Year = year;
        Month = month;
        Days = days;
    }

    /// <summary>1 to 9999.</summary>
    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>Every day of the month, from the first.</summary>
    public ImmutableArray<SafetyCrossDay> Days { get; }

    /// <summary>The days without an event, as recorded.</summary>
    public int Without => Count(DayState.NoEvent);

    /// <summary>The days with at least one event.</summary>
    public int With => Count(DayState.Event);

    /// <summary>The days that went by without a record.</summary>
    public int NotRecorded => Count(DayState.NotRecorded);

    /// <summary>The days that are not over, or have not begun.</summary>
    public int ToCome => Count(DayState.ToCome);

    /// <summary>Makes a month from its records.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="records">The recorded days, in any order.</param>
    /// <param name="today">
    /// Decides about days without a record: before today they are not recorded, from today on they are to come. A drawing asks no clock.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A day that the month does not have, or occurs twice, or lies after today; a state that cannot be recorded; a count below 1 or on a
    /// day without an event.
    /// </exception>
    public static SafetyCrossMonth Of(int year, int month, IEnumerable<SafetyCrossDay> records, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(records);
        Expect(year is >= 1 and <= 9999, nameof(year), "SafetyYear", year);
        Expect(month is >= 1 and <= 12, nameof(month), "SafetyMonthNumber", month);

        var name = NameOf(year, month, CultureInfo.InvariantCulture);
        var days = new SafetyCrossDay[DateTime.DaysInMonth(year, month)];
        foreach (var record in records)
        {
            Expect(record.Day >= 1 && record.Day <= days.Length, nameof(records), "SafetyDay", record.Day, name, days.Length);
            Expect(days[record.Day - 1] is null, nameof(records), "SafetyDayTwice", record.Day, name);
            Expect(record.State is DayState.NoEvent or DayState.Event or DayState.NotRecorded, nameof(records), "SafetyState", record.Day, name, record.State);
            Expect(record.Count is null || (record.Count >= 1 && record.State == DayState.Event), nameof(records), "SafetyCount", record.Day, name, record.Count);
            Expect(new DateOnly(year, month, record.Day) <= today, nameof(records), "SafetyDayTooEarly", record.Day, name, today.ToString("d MMM yyyy", CultureInfo.InvariantCulture));
            days[record.Day - 1] = record;
        }

        for (var i = 0; i < days.Length; i++)
            days[i] ??= new(i + 1, new DateOnly(year, month, i + 1) < today ? DayState.NotRecorded : DayState.ToCome);
        return new(year, month, [.. days]);
    }

    internal string Name(CultureInfo culture) => NameOf(Year, Month, culture);

    private static string NameOf(int year, int month, CultureInfo culture) => new DateTime(year, month, 1).ToString("MMMM yyyy", culture);

    private int Count(DayState state) => Days.Count(day => day.State == state);

    private static void Expect(bool holds, string parameter, string otherwise, params object?[] values)
    {
        if (!holds)
            throw new ArgumentException(DrawingText.In(CultureInfo.InvariantCulture).Format(otherwise, values), parameter);
    }
}
