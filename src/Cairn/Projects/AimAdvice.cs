using Cairn.Shared.Language;

namespace Cairn.Projects;

/// <summary>An aim in words: its sentence, and what a friend would ask before agreeing to it.</summary>
public static class AimAdvice
{
    /// <summary>The sentence that the parts make.</summary>
    public static string SentenceOf(Aim aim, Words words) => words["AimSentence", aim.What, aim.HowMuch, aim.ForWhom, aim.Where, words.Of(aim.By)];

    /// <summary>Whether "for whom" names a service, such as a ward, and no people. It is a warning, never a refusal.</summary>
    public static bool NamesAService(string forWhom, Words words)
    {
        var said = forWhom.ToLowerInvariant().Split([' ', ',', ';', '.', '/', '-', '’', '\'', '(', ')'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return said.Overlaps(words["Pattern.ServiceWords"].Split('|')) && !said.Overlaps(words["Pattern.PeopleWords"].Split('|'));
    }
}
