using Cairn.Accounts;
using Cairn.Shared.Basics;

namespace Cairn.People;

/// <summary>What somebody says of themselves. Lists are written with commas between.</summary>
public sealed record ProfileDescription(string PreferredName, string Title, string Languages, string Offers, string Seeks, string Experience)
{
    private const int MostInAList = 30;
    private const int LongestInAList = 80;

    internal Outcome Check()
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(PreferredName))
            refusals.Add(new("PreferredNameMissing", nameof(PreferredName)));
        if (PreferredName.Trim().Length > Account.LongestName)
            refusals.Add(new("TooLong", nameof(PreferredName), Account.LongestName));
        refusals.AddRange(new[] { OneLine.Check(PreferredName, nameof(PreferredName)), OneLine.Check(Title, nameof(Title)) }.OfType<Refusal>());
        if (Title.Trim().Length > Profile.LongestTitle)
            refusals.Add(new("TooLong", nameof(Title), Profile.LongestTitle));
        if (Experience.Trim().Length > Profile.LongestText)
            refusals.Add(new("TooLong", nameof(Experience), Profile.LongestText));
        foreach (var (field, text) in new[] { (nameof(Languages), Languages), (nameof(Offers), Offers), (nameof(Seeks), Seeks) })
        {
            if (Listed(text).Count() > MostInAList || Listed(text).Any(one => one.Length > LongestInAList))
                refusals.Add(new("ListTooLong", field, MostInAList, LongestInAList));
        }

        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }

    internal static IEnumerable<string> Listed(string text) =>
        text.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase);
}
