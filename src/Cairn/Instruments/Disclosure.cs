namespace Cairn.Instruments;

/// <summary>
/// Decides which groups may be shown for an item, so that no group of fewer than five is seen, nor found by taking shown ones from each
/// other. Whoever makes links can use some of them and knows those answers: so answers by account are never hidden behind answers by link.
/// </summary>
internal static class Disclosure
{
    public const int FewestAnswers = 5;

    /// <summary>How many are said to have answered so far; 0 while they are few.</summary>
    public static int Shown(int answered) => answered < FewestAnswers ? 0 : answered;

    public static IReadOnlySet<AnswerGroup> Of(IReadOnlyDictionary<AnswerGroup, int> counts)
    {
        var byLink = counts.GetValueOrDefault(AnswerGroup.Invited);
        var byAccount = counts.Values.Sum() - byLink;
        var shown = new HashSet<AnswerGroup>();
        if (byLink >= FewestAnswers)
            shown.Add(AnswerGroup.Invited);
        if (byAccount + byLink < FewestAnswers || byAccount is > 0 and < FewestAnswers)
            return shown;

        shown.Add(AnswerGroup.All);
        var groups = counts.Where(group => group.Key != AnswerGroup.Invited && group.Value >= FewestAnswers).OrderByDescending(group => group.Value).ThenBy(group => group.Key).ToList();
        while (groups.Count > 0 && !IsSafe(byAccount - groups.Sum(group => group.Value), byLink))
            groups.RemoveAt(groups.Count - 1);
        shown.UnionWith(groups.Select(group => group.Key));
        return shown;
    }

    /// <summary>What is left when all shown groups are taken from the whole: nobody, or a group that is large enough without the links.</summary>
    private static bool IsSafe(int leftByAccount, int byLink) => leftByAccount == 0 ? byLink is 0 or >= FewestAnswers : leftByAccount >= FewestAnswers;
}
