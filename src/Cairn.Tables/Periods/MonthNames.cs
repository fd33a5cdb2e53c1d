using System.Globalization;

namespace Cairn.Tables.Periods;

/// <summary>English month names, whole or by their first three letters.</summary>
internal static class MonthNames
{
    private const int ShortLength = 3;

    /// <summary>The month, or 0 where the letters name none.</summary>
    public static int Month(ReadOnlySpan<char> letters)
    {
        if (letters.Equals("Sept", StringComparison.OrdinalIgnoreCase)) return 9;
        var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        for (var i = 0; i < 12; i++)
        {
            var name = names[i].AsSpan();
            if (letters.Equals(name, StringComparison.OrdinalIgnoreCase)) return i + 1;
            if (letters.Equals(name[..ShortLength], StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return 0;
    }
}
