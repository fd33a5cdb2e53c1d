using System.Globalization;

namespace Cairn.Shared.Uploads;

/// <summary>What a file that somebody sent is called here: a name that leads nowhere, hides nothing, and ends as the file is.</summary>
public static class FileName
{
    /// <param name="sent">As it came.</param>
    /// <param name="ending">Of what it is, with the dot.</param>
    /// <param name="longest">In characters, with the ending.</param>
    public static string Of(string sent, string ending, int longest)
    {
        var last = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = last.LastIndexOf('.');
        var bare = string.Concat((dot > 0 ? last[..dot] : last).Where(sign => !IsHidden(sign))).Trim(' ', '.');
        if (bare.Length > longest - ending.Length)
            bare = bare[..(longest - ending.Length)];
        if (bare.Length > 0 && char.IsHighSurrogate(bare[^1]))
            bare = bare[..^1];
        return (bare.Length == 0 ? ending[1..] : bare) + ending;
    }

    /// <summary>Such as the sign that turns the direction of reading, which makes a name look as if it ended otherwise.</summary>
    private static bool IsHidden(char sign) => char.IsControl(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
