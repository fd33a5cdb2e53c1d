namespace Cairn.Tables.Periods;

/// <summary>The time of day that may follow a date: 13:45, 13:45:10.5, 1:45 PM, with or without an offset, which is dropped.</summary>
internal static class TimeText
{
    /// <summary>Reads to the end of the text; no time at all is midnight, null is a text that is no time.</summary>
    public static TimeSpan? ReadToEnd(ref TextCursor cursor)
    {
        if (cursor.IsAtEnd) return TimeSpan.Zero;
        if (!cursor.Take('T') && !cursor.TakeSpaces()) return null;

        var hour = cursor.TakeNumber();
        if (hour.Length is 0 or > 2 || !cursor.Take(':')) return null;
        var minute = cursor.TakeNumber();
        if (minute.Length != 2) return null;
        var second = (Value: 0, Length: 2);
        if (cursor.Take(':')) second = cursor.TakeNumber();
        if (second.Length != 2 || TakeFraction(ref cursor) is not { } fraction) return null;

        var hours = OnClockOf24(ref cursor, hour.Value);
        if (!TakeOffset(ref cursor) || !cursor.IsAtEnd) return null;
        if (hours > 23 || minute.Value > 59 || second.Value > 59) return null;
        return new TimeSpan(hours, minute.Value, second.Value) + fraction;
    }

    private static TimeSpan? TakeFraction(ref TextCursor cursor)
    {
        if (!cursor.Take('.') && !cursor.Take(',')) return TimeSpan.Zero;
        var rest = cursor.Rest;
        long ticks = 0;
        var length = 0;
        for (; length < rest.Length && char.IsAsciiDigit(rest[length]); length++)
        {
            if (length < 7) ticks = (ticks * 10) + rest[length] - '0';
        }

        if (length == 0) return null;
        for (var i = length; i < 7; i++) ticks *= 10;
        cursor = new TextCursor(rest[length..]);
        return TimeSpan.FromTicks(ticks);
    }

    /// <summary>An hour of 1 to 12 with AM or PM; any other pair becomes an hour that no clock has.</summary>
    private static int OnClockOf24(ref TextCursor cursor, int hour)
    {
        var before = cursor;
        cursor.TakeSpaces();
        var isMorning = cursor.Take('A');
        if (!isMorning && !cursor.Take('P'))
        {
            cursor = before;
            return hour;
        }

        if (!cursor.Take('M') || hour is < 1 or > 12) return int.MaxValue;
        return (hour % 12) + (isMorning ? 0 : 12);
    }

    private static bool TakeOffset(ref TextCursor cursor)
    {
        if (cursor.Take('Z') || cursor.TakeAny("+-") == '\0') return true;
        var hours = cursor.TakeNumber();
        if (hours.Length == 4) return hours.Value / 100 <= 14 && hours.Value % 100 <= 59;
        if (hours.Length != 2 || hours.Value > 14) return false;
        if (!cursor.Take(':')) return true;
        var minutes = cursor.TakeNumber();
        return minutes.Length == 2 && minutes.Value <= 59;
    }
}
