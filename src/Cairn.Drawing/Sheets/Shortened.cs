using System.Globalization;
using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Sheets;

/// <summary>A text cut to a width, with an ellipsis where something is missing. Never inside a character that several code units make up.</summary>
internal static class Shortened
{
    private const string Ellipsis = "…";

    public static string To(string text, double width, double fontSize, bool bold = false)
    {
        if (TextWidth.Of(text, fontSize, bold) <= width)
            return text;

        var room = width - TextWidth.Of(Ellipsis, fontSize, bold);
        var end = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(text))
        {
            if (TextWidth.Of(text.AsSpan(0, start), fontSize, bold) > room)
                break;
            end = start;
        }

        return text[..end].TrimEnd() + Ellipsis;
    }

    /// <summary>At most so many lines; what does not fit ends the last of them with an ellipsis.</summary>
    public static string[] Lines(string text, double width, double fontSize, int most)
    {
        var lines = Wrapping.Lines(text, width, fontSize, most: most);
        if (lines.Count == 0)
            return [""];

        lines[^1] = To(lines[^1].ReplaceLineEndings(" "), width, fontSize);
        return [.. lines];
    }
}
