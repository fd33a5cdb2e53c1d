namespace Cairn.Shared.Language;

/// <summary>
/// How much two texts are about the same: the words that both hold, in whatever form, of those of the shorter one, so that a long description
/// does not drown what a short one says. A word that few texts hold counts more than one that many hold (Spärck Jones, 1972).
/// </summary>
internal sealed class Similarity
{
    /// <summary>Below it two texts share words by chance.</summary>
    public const double Least = .25;

    /// <summary>Shorter words say little of what a text is about.</summary>
    private const int ShortestWord = 4;

    /// <summary>One word of several can be shared by chance.</summary>
    private const int FewestShared = 2;

    private readonly HashSet<string> common;
    private readonly WordForms forms;
    private readonly Dictionary<string, int> holding;
    private readonly int texts;
    private readonly Dictionary<string, HashSet<string>> known = new(StringComparer.Ordinal); // a text is compared with many others, and taken apart once

    /// <param name="texts">All texts that are compared, so that it is known which words are rare among them.</param>
    /// <param name="words">Which words say nothing of what a text is about, and which endings words take.</param>
    public Similarity(IReadOnlyCollection<string> texts, Words words)
    {
        common = words["Pattern.CommonWords"].Split('|').ToHashSet(StringComparer.Ordinal);
        forms = new(words["Pattern.WordEndings"]);
        this.texts = texts.Count;
        holding = texts.SelectMany(WordsOf).GroupBy(word => word, StringComparer.Ordinal).ToDictionary(word => word.Key, word => word.Count(), StringComparer.Ordinal);
    }

    /// <summary>From 0, nothing in common, to 1, all that the shorter one says.</summary>
    public double Of(string one, string other)
    {
        var (first, second) = (WordsOf(one), WordsOf(other));
        var shared = first.Where(second.Contains).ToList();
        var fewest = Math.Min(FewestShared, Math.Min(first.Count, second.Count));
        return shared.Count == 0 || shared.Count < fewest ? 0 : shared.Sum(WeightOf) / Math.Min(first.Sum(WeightOf), second.Sum(WeightOf));
    }

    private double WeightOf(string word) => Math.Log(1 + ((double)(texts + 1) / (holding.GetValueOrDefault(word) + 1)));

    private HashSet<string> WordsOf(string text) => known.TryGetValue(text, out var words) ? words : known[text] = Taken(text);

    private HashSet<string> Taken(string text) =>
        new string([.. text.ToLowerInvariant().Select(sign => char.IsLetterOrDigit(sign) ? sign : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestWord && !common.Contains(word)).Select(forms.StemOf).ToHashSet(StringComparer.Ordinal);
}
