namespace Cairn.Shared.Language;

/// <summary>
/// Brings the forms of a word together – falls, falling, fall – by taking its ending off, after Harman's S-stemmer (How effective is suffixing?,
/// 1991) with -ing and -ed besides. It takes off too little rather than too much: two words made one by mistake mislead more than two forms kept apart.
/// </summary>
/// <param name="endings">Each ending and what stands instead, the first that fits counting: <c>ies=y|s=</c>.</param>
internal sealed class WordForms(string endings)
{
    /// <summary>What is left of a word says nothing when it is shorter.</summary>
    private const int ShortestStem = 4;

    /// <summary>Of longer words a last e is let go, as in discharge and discharging; in short ones it tells a plane from a plan.</summary>
    private const int LongWord = 6;

    private readonly IReadOnlyList<(string Ending, string Instead)> rules = [.. endings.Split('|').Select(rule => rule.Split('=')).Select(rule => (Ending: rule[0], Instead: rule[1]))];

    /// <summary>What the forms of a word, in small letters, have in common.</summary>
    public string StemOf(string word)
    {
        var (ending, instead) = rules.FirstOrDefault(rule => word.EndsWith(rule.Ending, StringComparison.Ordinal) && word.Length - rule.Ending.Length + rule.Instead.Length >= ShortestStem, (Ending: "", Instead: ""));
        var stem = word[..^ending.Length] + instead;
        if (stem.Length >= LongWord && stem[^1] == 'e')
            return stem[..^1];
        return stem[^1] == stem[^2] ? stem[..^1] : stem; // slipping and slips
    }
}
