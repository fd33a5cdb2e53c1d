using Cairn.Shared.Language;

namespace Cairn.Charts;

/// <summary>The language of what the libraries say and draw, for whoever reads a page aloud in another one.</summary>
internal static class ChartLanguage
{
    private const string Libraries = "en";

    /// <summary>Null where the page is in it anyway.</summary>
    public static string? On(Words words) => words.Culture.TwoLetterISOLanguageName == Libraries ? null : Libraries;
}
