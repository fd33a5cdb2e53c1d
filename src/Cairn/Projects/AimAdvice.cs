using Cairn.Shared.Language;

namespace Cairn.Projects;

/// <summary>An aim in words: its sentence, and what a friend would ask before agreeing to it.</summary>
public static class AimAdvice
{
    private static readonly char[] Marks = [',', ';', '.', '/', '(', ')'];

    /// <summary>The sentence that the parts make.</summary>
    public static string SentenceOf(Aim aim, Words words) => words["AimSentence", aim.What, aim.HowMuch, aim.ForWhom, aim.Where, words.Of(aim.By)];

    /// <summary>The sentence as far as its parts are written; the name of a part stands in brackets where it is still to be written.</summary>
    public static string SentenceSoFar(AimWords said, Words words) => words["AimSentence",
        Part(said.What, "What", words), Part(said.HowMuch, "HowMuch", words), Part(said.ForWhom, "ForWhom", words), Part(said.Where, "Where", words), Part(said.By is { } by ? words.Of(by) : "", "By", words)];

    /// <summary>
    /// Whether "for whom" names a service, such as a ward, and no people. What decides is the word that the rest only describes: the ward in
    /// "the children's ward", the children in "children on the ward". It is a warning, never a refusal.
    /// </summary>
    public static bool NamesAService(string forWhom, Words words)
    {
        var named = HeadsOf(forWhom.ToLowerInvariant().Replace('’', '\''), WordsIn(words, "Pattern.Joins"), WordsIn(words, "Pattern.HeadEnds")).ToList();
        return named.Exists(WordsIn(words, "Pattern.ServiceWords").Contains) && !named.Exists(WordsIn(words, "Pattern.PeopleWords").Contains);
    }

    /// <summary>The word on which each of those depends that are named one after the other: the last before what says where or which.</summary>
    private static IEnumerable<string> HeadsOf(string text, HashSet<string> joins, HashSet<string> ends)
    {
        foreach (var mark in Marks)
            text = text.Replace(mark, ',');
        var described = false;
        var head = "";
        foreach (var word in text.Replace(",", " , ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "," || joins.Contains(word))
            {
                yield return head;
                (described, head) = (false, "");
            }
            else if (ends.Contains(word))
            {
                described = true;
            }
            else if (!described && !word.All(char.IsDigit))
            {
                head = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');
            }
        }

        yield return head;
    }

    private static HashSet<string> WordsIn(Words words, string pattern) => words[pattern].Split('|').ToHashSet(StringComparer.Ordinal);

    private static string Part(string said, string name, Words words) => string.IsNullOrWhiteSpace(said) ? words["AimPartOpen", words["Aim" + name]] : said.Trim();
}
