using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>What is said of a change that a team made.</summary>
/// <param name="What">What was changed.</param>
/// <param name="Verdict">Whether it stays.</param>
/// <param name="Why">Why it stays or goes.</param>
/// <param name="Since">Since when it is so; today where nothing is said.</param>
public sealed record MadeChangeWords(string What, Verdict Verdict, string Why, DateOnly? Since)
{
    public const int LongestWhat = 200;
    public const int LongestWhy = 1000;

    internal Outcome Check(DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(What))
            refusals.Add(new("ChangeWhatMissing", nameof(What)));
        else if (What.Trim().Length > LongestWhat)
            refusals.Add(new("TooLong", nameof(What), LongestWhat));
        else if (OneLine.Check(What, nameof(What)) is { } hidden)
            refusals.Add(hidden);
        if (!Enum.IsDefined(Verdict))
            refusals.Add(new("VerdictMissing", nameof(Verdict)));
        if (string.IsNullOrWhiteSpace(Why))
            refusals.Add(new("ChangeWhyMissing", nameof(Why)));
        else if (Why.Trim().Length > LongestWhy)
            refusals.Add(new("TooLong", nameof(Why), LongestWhy));
        if (Since > today)
            refusals.Add(new("ChangeLater", nameof(Since)));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
