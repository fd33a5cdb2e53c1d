namespace Cairn.Shared.Storage;

/// <summary>What people search for, as part of a pattern: their own signs are only signs.</summary>
internal static class Like
{
    public const string Escaping = "\\";

    public static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
