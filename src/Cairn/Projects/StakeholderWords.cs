using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>What is said of somebody whom a project affects.</summary>
public sealed record StakeholderWords(string Name, string Affected, Say Say, Support Support, string Pitch)
{
    public const int LongestName = 120;
    public const int Longest = 500;

    internal Outcome Check()
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(Name))
            refusals.Add(new("StakeholderNameMissing", nameof(Name)));
        else if (Name.Trim().Length > LongestName)
            refusals.Add(new("TooLong", nameof(Name), LongestName));
        else if (OneLine.Check(Name, nameof(Name)) is { } hidden)
            refusals.Add(hidden);
        if (Affected.Trim().Length > Longest)
            refusals.Add(new("TooLong", nameof(Affected), Longest));
        if (Pitch.Trim().Length > Longest)
            refusals.Add(new("TooLong", nameof(Pitch), Longest));
        if (!Enum.IsDefined(Say))
            refusals.Add(new("SayMissing", nameof(Say)));
        if (!Enum.IsDefined(Support))
            refusals.Add(new("SupportMissing", nameof(Support)));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
