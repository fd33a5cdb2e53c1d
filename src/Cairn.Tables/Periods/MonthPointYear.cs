namespace Cairn.Tables.Periods;

/// <summary>
/// Months written as 03.2024 look like decimal numbers, and would be drawn in the wrong order as such.
/// </summary>
internal static class MonthPointYear
{
    public static bool Is(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        var month = cursor.TakeNumber();
        if (month.Length is 0 or > 2 || month.Value is < 1 or > 12 || !cursor.Take('.')) return false;
        var year = cursor.TakeNumber();
        return year.Length == 4 && cursor.IsAtEnd && year.Value is >= 1900 and <= 2199;
    }
}
