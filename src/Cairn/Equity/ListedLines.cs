namespace Cairn.Equity;

/// <summary>A list that somebody writes as lines, because that is how one pastes one.</summary>
internal static class ListedLines
{
    public static IReadOnlyList<string> Of(string written) => written.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string Kept(string written) => string.Join('\n', Of(written));
}
