using System.Globalization;

namespace Cairn.Tables.Periods;

/// <summary>The grammar of dates, by what a text starts with: a year, a day or month, a month's name, a quarter.</summary>
internal static class DateText
{
    /// <summary>No date that a person or program writes is longer.</summary>
    public const int Longest = 64;

    private const int Century = 2000;

    public static PeriodReading Read(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        var (number, length) = cursor.TakeNumber();
        return length switch
        {
            4 => AfterYear(ref cursor, number),
            1 or 2 => AfterDayOrMonth(ref cursor, number),
            0 => AfterLetters(ref cursor),
            _ => PeriodReading.None,
        };
    }

    /// <summary>Eight digits that are a day, or six that are a month, of the years 1900 to 2199.</summary>
    public static DateTime? Compact(ReadOnlySpan<char> text)
    {
        if (text.Length is not (6 or 8) || text.ContainsAnyExceptInRange('0', '9')) return null;
        var number = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        if (text.Length == 6) number = (100 * number) + 1;
        var year = number / 10_000;
        var reading = PeriodReading.Of(year, number / 100 % 100, number % 100);
        return year is >= 1900 and <= 2199 && reading.Form == PeriodForm.Date ? reading.Date : null;
    }

    private static PeriodReading AfterYear(ref TextCursor cursor, int year)
    {
        var separator = cursor.TakeAny("-/. ");
        if (separator is '\0' or '-' or ' ' && cursor.Take('Q')) return Quarter(cursor.TakeNumber(), year, cursor);
        if (separator is '\0' or '-' && cursor.Take('W')) return Week(ref cursor, year);
        if (separator is '\0') return PeriodReading.None;

        var letters = cursor.TakeLetters();
        if (letters.Length > 0) return cursor.IsAtEnd ? OfMonth(MonthNames.Month(letters), year) : PeriodReading.None;

        var month = cursor.TakeNumber();
        if (month.Length is 0 or > 2 || separator is ' ') return PeriodReading.None;
        if (cursor.IsAtEnd) return separator is '.' ? PeriodReading.None : PeriodReading.Of(year, month.Value, 1);
        if (!cursor.Take(separator)) return PeriodReading.None;

        var day = cursor.TakeNumber();
        if (day.Length is 0 or > 2 || TimeText.ReadToEnd(ref cursor) is not { } time) return PeriodReading.None;
        return PeriodReading.Of(year, month.Value, day.Value, time);
    }

    private static PeriodReading AfterDayOrMonth(ref TextCursor cursor, int first)
    {
        var separator = cursor.TakeAny("-/. ");
        if (separator is '\0') return PeriodReading.None;
        if (separator is '.') cursor.TakeSpaces();

        var letters = cursor.TakeLetters();
        if (letters.Length > 0) return NamedMonthThenYear(ref cursor, first, MonthNames.Month(letters));

        var second = cursor.TakeNumber();
        if (separator is ' ') return PeriodReading.None;
        if (second.Length == 4) return cursor.IsAtEnd && separator is not '.' ? PeriodReading.Of(second.Value, first, 1) : PeriodReading.None;
        if (second.Length is 0 or > 2 || !cursor.Take(separator)) return PeriodReading.None;

        var year = cursor.TakeNumber();
        if (year.Length == 2) return new PeriodReading(PeriodForm.ShortYear);
        if (year.Length != 4 || TimeText.ReadToEnd(ref cursor) is not { } time) return PeriodReading.None;
        return separator is '.'
            ? PeriodReading.Of(year.Value, second.Value, first, time)
            : PeriodReading.OfOpenOrder(first, second.Value, year.Value, time);
    }

    private static PeriodReading AfterLetters(ref TextCursor cursor)
    {
        var letters = cursor.TakeLetters();
        if (letters.Equals("Q", StringComparison.OrdinalIgnoreCase)) return QuarterThenYear(ref cursor);

        var month = MonthNames.Month(letters);
        cursor.Take('.');
        if (month == 0 || (cursor.TakeAny("-/") == '\0' && !cursor.TakeSpaces())) return PeriodReading.None;

        var number = cursor.TakeNumber();
        if (cursor.IsAtEnd && number.Length == 4) return OfMonth(month, number.Value);
        if (cursor.IsAtEnd && number.Length == 2) return OfMonth(month, Century + number.Value);

        cursor.Take(',');
        if (number.Length is 0 or > 2 || !cursor.TakeSpaces()) return PeriodReading.None;
        var year = cursor.TakeNumber();
        if (year.Length != 4 || TimeText.ReadToEnd(ref cursor) is not { } time) return PeriodReading.None;
        return PeriodReading.Of(year.Value, month, number.Value, time);
    }

    private static PeriodReading NamedMonthThenYear(ref TextCursor cursor, int day, int month)
    {
        cursor.Take('.');
        if (month == 0 || (cursor.TakeAny("-/") == '\0' && !cursor.TakeSpaces())) return PeriodReading.None;
        var year = cursor.TakeNumber();
        if (year.Length is not (2 or 4) || TimeText.ReadToEnd(ref cursor) is not { } time) return PeriodReading.None;
        return PeriodReading.Of(year.Length == 2 ? Century + year.Value : year.Value, month, day, time);
    }

    private static PeriodReading QuarterThenYear(ref TextCursor cursor)
    {
        var quarter = cursor.TakeNumber();
        if (cursor.TakeAny("- /") == '\0') return PeriodReading.None;
        var year = cursor.TakeNumber();
        return year.Length == 4 ? Quarter(quarter, year.Value, cursor) : PeriodReading.None;
    }

    private static PeriodReading Quarter((int Value, int Length) quarter, int year, TextCursor cursor)
    {
        if (quarter.Length != 1 || !cursor.IsAtEnd) return PeriodReading.None;
        return quarter.Value is >= 1 and <= 4 ? PeriodReading.Of(year, (quarter.Value * 3) - 2, 1) : new(PeriodForm.Impossible);
    }

    private static PeriodReading Week(ref TextCursor cursor, int year)
    {
        var week = cursor.TakeNumber();
        if (week.Length is 0 or > 2 || !cursor.IsAtEnd) return PeriodReading.None;
        var isWeek = year is > 1 and < 9999 && week.Value >= 1 && week.Value <= ISOWeek.GetWeeksInYear(year);
        return isWeek ? new(PeriodForm.Date, ISOWeek.ToDateTime(year, week.Value, DayOfWeek.Monday)) : new(PeriodForm.Impossible);
    }

    private static PeriodReading OfMonth(int month, int year) => month == 0 ? PeriodReading.None : PeriodReading.Of(year, month, 1);
}
