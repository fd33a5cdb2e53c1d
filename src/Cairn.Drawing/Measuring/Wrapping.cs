using System.Text;

namespace Cairn.Drawing.Measuring;

/// <summary>Breaks a text into lines that fit a width: at spaces, and inside a word only where the word alone is too long.</summary>
internal static class Wrapping
{
    /// <summary>The lines; none for an empty text. With a bound the last of so many lines holds all the rest, however wide.</summary>
    public static List<string> Lines(string text, double width, double fontSize, bool bold = false, int most = int.MaxValue)
    {
        var lines = new List<string>();
        var start = SkipSpaces(text, 0);
        while (start < text.Length)
        {
            var end = lines.Count + 1 == most ? text.Length : LineEnd(text, start, width, fontSize, bold);
            lines.Add(text[start..end].TrimEnd());
            start = SkipSpaces(text, end);
        }

        return lines;
    }

    private static int LineEnd(ReadOnlySpan<char> text, int start, double width, double fontSize, bool bold)
    {
        var used = 0.0;
        var end = start;
        while (end < text.Length)
        {
            var word = WordEnd(text, end);
            used += TextWidth.Of(text[end..word], fontSize, bold);
            if (used - TrailingSpace(text[end..word], fontSize, bold) > width)
                return end > start ? end : BreakWord(text, start, word, width, fontSize, bold);
            end = word;
        }

        return end;
    }

    /// <summary>A word and the spaces after it.</summary>
    private static int WordEnd(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !char.IsWhiteSpace(text[from]))
            from++;
        return SkipSpaces(text, from);
    }

    private static double TrailingSpace(ReadOnlySpan<char> word, double fontSize, bool bold) =>
        TextWidth.Of(word[word.TrimEnd().Length..], fontSize, bold);

    private static int BreakWord(ReadOnlySpan<char> text, int start, int end, double width, double fontSize, bool bold)
    {
        var position = start;
        var used = 0.0;
        while (position < end)
        {
            Rune.DecodeFromUtf16(text[position..], out _, out var length);
            used += TextWidth.Of(text.Slice(position, length), fontSize, bold);
            if (used > width && position > start)
                break;
            position += length;
        }

        return position;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
            from++;
        return from;
    }
}
