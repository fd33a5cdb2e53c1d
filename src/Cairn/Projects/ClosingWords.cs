using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>What a team says when it closes a project.</summary>
public sealed record ClosingWords(ClosingOutcome Ended, Shortfalls Shortfalls, string Helped, string Next, Gap? Gap = null)
{
    public const int Longest = 2000;

    internal Outcome Check()
    {
        var refusals = new List<Refusal>();
        if (!Enum.IsDefined(Ended))
            refusals.Add(new("ClosingOutcomeMissing", nameof(Ended)));
        if (Flags.Join(Flags.Of(Shortfalls)) != Shortfalls)
            refusals.Add(new("ShortfallUnknown", nameof(Shortfalls)));
        if (Helped.Trim().Length > Longest)
            refusals.Add(new("TooLong", nameof(Helped), Longest));
        if (Next.Trim().Length > Longest)
            refusals.Add(new("TooLong", nameof(Next), Longest));
        refusals.AddRange(Gap?.Refusals() ?? []);
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}

/// <summary>How a project ended. An honest end teaches the next team, whichever it is.</summary>
public enum ClosingOutcome
{
    Achieved,
    Partly,
    NotAchieved,
    NotSustained,
    Harmful,
}

/// <summary>Five ways in which projects fall short.</summary>
[Flags]
public enum Shortfalls
{
    None = 0,

    /// <summary>What was wanted did not come about.</summary>
    NotReached = 1,

    /// <summary>It came about and did not last.</summary>
    DidNotLast = 2,

    /// <summary>People took part because they had to, not because they saw why.</summary>
    DutyNotBelief = 4,

    /// <summary>It went against what is usual elsewhere, and was unsafe by that.</summary>
    AgainstTheUsual = 8,

    /// <summary>It did something unwanted in another part.</summary>
    HarmElsewhere = 16,
}
