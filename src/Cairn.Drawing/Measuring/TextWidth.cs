using System.Globalization;

namespace Cairn.Drawing.Measuring;

/// <summary>
/// How wide a text will be, without a browser. The table holds the advance widths of DejaVu Sans in hundredths of an em, rounded up:
/// it is about the widest sans serif that a reader's machine may fall back to (Verdana is alike), so that a label measured here is not
/// clipped there. Other scripts are estimated generously.
/// </summary>
internal static class TextWidth
{
    private const char FirstInTable = ' ';

    /// <summary>U+0020 to U+00FF.</summary>
    private static ReadOnlySpan<byte> Regular =>
    [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,
        100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50,
        50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        32, 41, 64, 64, 64, 64, 34, 50, 50, 100, 48, 62, 84, 37, 100, 50, 50, 84, 41, 41, 50, 64, 64, 32, 50, 41, 48, 62, 97, 97, 97, 54,
        69, 69, 69, 69, 69, 69, 98, 70, 64, 64, 64, 64, 30, 30, 30, 30, 78, 75, 79, 79, 79, 79, 79, 84, 79, 74, 74, 74, 74, 62, 61, 63,
        62, 62, 62, 62, 62, 62, 99, 55, 62, 62, 62, 62, 28, 28, 28, 28, 62, 64, 62, 62, 62, 62, 62, 84, 62, 64, 64, 64, 64, 60, 64, 60,
    ];

    private static ReadOnlySpan<byte> Bold =>
    [
        35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84, 84, 59,
        100, 78, 77, 74, 84, 69, 69, 83, 84, 38, 38, 78, 64, 100, 84, 86, 74, 86, 78, 73, 69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 50,
        50, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105, 72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        35, 46, 70, 70, 64, 70, 37, 50, 50, 100, 57, 65, 84, 42, 100, 50, 50, 84, 44, 44, 50, 74, 64, 38, 50, 44, 57, 65, 104, 104, 104, 59,
        78, 78, 78, 78, 78, 78, 109, 74, 69, 69, 69, 69, 38, 38, 38, 38, 84, 84, 86, 86, 86, 86, 86, 84, 86, 82, 82, 82, 82, 73, 74, 72,
        68, 68, 68, 68, 68, 68, 105, 60, 68, 68, 68, 68, 35, 35, 35, 35, 69, 72, 69, 69, 69, 69, 69, 84, 69, 72, 72, 72, 72, 66, 72, 66,
    ];

    /// <summary>In pixels.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">The font size in pixels.</param>
    /// <param name="bold">Whether its weight is 600 or more.</param>
    public static double Of(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        var table = bold ? Bold : Regular;
        var hundredths = 0;
        foreach (var character in text)
        {
            var index = character - FirstInTable;
            hundredths += (uint)index < (uint)table.Length && table[index] > 0 ? table[index] : Beyond(character, bold);
        }

        return hundredths * size / 100;
    }

    private static int Beyond(char character, bool bold)
    {
        var regular = character switch
        {
            '\t' or '\n' or '\r' => 32,
            // Written as the replacement character.
            < FirstInTable or (>= '\u007F' and <= '\u009F') or '\uFFFD' or '\uFFFE' or '\uFFFF' => 104,
            <= '\u024F' => 72,
            >= '\u2010' and <= '\u2012' => 50,
            '\u2013' => 50,
            '\u2014' or '\u2026' => 100,
            >= '\u2018' and <= '\u201B' => 34,
            >= '\u201C' and <= '\u201F' => 56,
            '\u2032' => 26,
            >= '\u2000' and <= '\u200A' => 50,
            >= '\u2070' and <= '\u209C' => 52,
            >= '\u2190' and <= '\u22FF' => 84,
            >= '\u0590' and <= '\u05FF' => 62,
            >= '\u1100' and <= '\u11FF' => 100,
            >= '\u2E80' and <= '\uD7FF' => 104,
            >= '\uF900' and <= '\uFAFF' => 104,
            >= '\uFF00' and <= '\uFFEF' => 104,
            _ when char.IsSurrogate(character) => 70,
            _ when CharUnicodeInfo.GetUnicodeCategory(character)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => 78,
        };
        return bold ? regular * 113 / 100 : regular;
    }
}
