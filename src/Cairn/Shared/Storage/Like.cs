namespace Cairn.Shared.Storage;

/// <summary>What people search for, as part of a pattern: their own signs are only signs.</summary>
internal static class Like
{
    public const string Escaping = "\\";

    /// <summary>Each word is a condition of its own, and a database does not take any number of them.</summary>
    private const int MostWords = 8;

    /// <summary>For each word of what somebody looks for, the pattern of a text that holds it; words past the eighth are let go.</summary>
    public static IEnumerable<string> Patterns(string text) => Words(text).Select(word => $"%{Escape(word)}%");

    /// <summary>Those words themselves.</summary>
    public static IEnumerable<string> Words(string text) => text.Split(' ', MostWords + 1, StringSplitOptions.RemoveEmptyEntries).Take(MostWords);

    public static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
