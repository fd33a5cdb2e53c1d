using System.Globalization;

namespace Cairn.Shared.Basics;

/// <summary>Names stand in letters, lists and file names, so they are one line without hidden signs.</summary>
internal static class OneLine
{
    /// <summary>Why a text is not taken as a name; null where it is.</summary>
    public static Refusal? Check(string text, string field) => text.Trim().Any(IsHidden) ? new("OneLine", field) : null;

    private static bool IsHidden(char sign) => char.IsControl(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
