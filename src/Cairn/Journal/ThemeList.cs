using Cairn.Shared.Basics;

namespace Cairn.Journal;

/// <summary>The themes of an entry, by which a team finds what belongs together. They are kept in small letters, so that the same is the same.</summary>
internal static class ThemeList
{
    public const int Most = 10;
    public const int Longest = 40;

    private const char Between = '\n';

    private static readonly char[] Separators = [',', ';', Between];

    /// <summary>Those that somebody wrote, with commas between, each once.</summary>
    public static IReadOnlyList<string> Of(string written) =>
        [.. written.Split(Separators).Select(Folded).Where(theme => theme.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Why they are not taken; null where they are.</summary>
    public static Refusal? Check(string written, string field) =>
        Of(written) is var themes && (themes.Count > Most || themes.Any(theme => theme.Length > Longest)) ? new("JournalThemesTooMany", field, Most, Longest) : null;

    public static string Written(IEnumerable<string> themes) => string.Join(", ", themes);

    /// <summary>As they are stored: each between two line ends, so that both databases find a whole one.</summary>
    public static string Stored(IReadOnlyList<string> themes) => themes.Count == 0 ? "" : Between + string.Join(Between, themes) + Between;

    public static IReadOnlyList<string> Read(string stored) => stored.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One theme as it is kept.</summary>
    public static string Folded(string theme) => string.Join(' ', theme.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
