namespace Cairn.Shared.Language;

/// <summary>A language that Cairn speaks.</summary>
/// <param name="Tag">As in HTML, for example <c>en-GB</c>.</param>
/// <param name="Name">What it is called by those who speak it.</param>
/// <param name="NamedIn">The language of that name.</param>
public sealed record SpokenLanguage(string Tag, string Name, string NamedIn)
{
    public static SpokenLanguage English { get; } = new("en-GB", "English", "en-GB");

    /// <summary>English with accents, longer and in brackets: whatever is not, does not come from the resources.</summary>
    public static SpokenLanguage Pseudo { get; } = new("qps-ploc", "Pseudo (for testing)", "en-GB");

    /// <summary>All of them: a new one has its resource files and a line here.</summary>
    public static IReadOnlyList<SpokenLanguage> All { get; } = [English, Pseudo];
}
