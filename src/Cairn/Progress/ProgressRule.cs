using static Cairn.Progress.ProgressLevel;

namespace Cairn.Progress;

/// <summary>Something that a level asks of the record. What Cairn does not record yet has no way to be met, and says so.</summary>
/// <param name="Name">Ends the key of its words.</param>
/// <param name="Level">Which level asks it.</param>
/// <param name="IsMet">Whether the record shows it; null where Cairn does not record it yet.</param>
public sealed record ProgressRule(string Name, ProgressLevel Level, Func<ProgressEvidence, bool>? IsMet = null)
{
    private const int FewestForATeam = 2;

    /// <summary>All of them, from the first level to the last.</summary>
    public static IReadOnlyList<ProgressRule> All { get; } =
    [
        new("Problem", Intent, shown => shown.IsProblemSaid),
        new("Lead", Intent, shown => shown.IsLed),
        new("Team", CharterAndTeam, shown => shown.People >= FewestForATeam),
        new("Aim", CharterAndTeam, shown => shown.IsAimSaid),
        new("Charter", CharterAndTeam, shown => shown.IsCharterWritten),
        new("SignedOff", CharterAndTeam, shown => shown.IsCharterSigned),
        new("Approved", CharterAndTeam, shown => shown.IsCharterApproved),
        new("Scope", Planning, shown => shown.IsScopeSaid),
        new("Hours", Planning, shown => shown.AreHoursPlanned),
        new("Context", Planning, shown => shown.IsContextKnown),
        new("Seen", Activity, shown => shown.IsWorkSeen),
        new("Measures", Activity),
        new("Tests", ChangesTested),
        new("Targets", ChangesTested),
        new("TestsWorked", ModestImprovement),
        new("FifthOfTheWay", ModestImprovement),
        new("TestingGoesOn", Improvement),
        new("FurtherGain", Improvement),
        new("HalfOfTheWay", SignificantImprovement),
        new("Implemented", SignificantImprovement),
        new("GainLasts", LastingImprovement),
        new("AllGoals", OutstandingResults),
        new("Permanent", OutstandingResults),
    ];

    public RuleState StateFor(ProgressEvidence evidence) => IsMet is null ? RuleState.NotRecorded : IsMet(evidence) ? RuleState.Met : RuleState.NotMet;

    /// <summary>The level up to which all rules are met; null where even the first is not reached.</summary>
    public static ProgressLevel? Suggest(ProgressEvidence evidence)
    {
        var missed = All.Where(rule => rule.StateFor(evidence) != RuleState.Met).Select(rule => (int)rule.Level).DefaultIfEmpty((int)OutstandingResults + 1).Min();
        return missed == (int)Intent ? null : (ProgressLevel)(missed - 1);
    }
}

/// <summary>How a rule stands.</summary>
public enum RuleState
{
    Met,
    NotMet,

    /// <summary>Cairn does not record it yet, so it does not count as met.</summary>
    NotRecorded,
}
