using Cairn.Measures;
using Cairn.Shared.Basics;

namespace Cairn.Imports;

/// <summary>What an upload would do, decided before anything is written.</summary>
/// <param name="Groups">The readings of each measure and group.</param>
/// <param name="Problems">Why it cannot be done; none where it can.</param>
public sealed record ImportPlan(IReadOnlyList<PlannedGroup> Groups, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>What looks odd.</summary>
    public IReadOnlyList<PlannedDoubt> Doubts { get; init; } = [];

    /// <summary>Rows of measures that are left out.</summary>
    public int LeftOut { get; init; }

    /// <summary>Rows without any number.</summary>
    public int Empty { get; init; }

    public ReadingCounts Counts { get; } = new(Groups.Sum(group => group.Plan.Added), Groups.Sum(group => group.Plan.Corrected), Groups.Sum(group => group.Plan.Same));

    /// <summary>How many readings it writes.</summary>
    public int Changes => Counts.Added + Counts.Corrected;

    /// <summary>The measures that it defines.</summary>
    public IReadOnlyList<ImportTarget> Defined => [.. Groups.Select(group => group.Target).Where(target => target.IsNew).DistinctBy(target => target.Id)];

    /// <summary>Whether it can be written.</summary>
    /// <param name="why">Why earlier readings are corrected.</param>
    /// <param name="isMeant">Whether what looks odd is meant so.</param>
    public Outcome Check(string why, bool isMeant)
    {
        if (Problems.Count > 0)
            return Outcome.Refused(new Refusal("ImportRowsRefused", null, Problems.Count));
        if (Groups.Count == 0)
            return Outcome.Refused(new Refusal("ReadingsMissing"));
        var refusals = new List<Refusal>();
        if (Counts.Corrected > 0 && string.IsNullOrWhiteSpace(why))
            refusals.Add(new("ReadingWhyMissing", "Why", Counts.Corrected));
        if (Doubts.Count > 0 && !isMeant)
            refusals.Add(new("ReadingsDoubted", "IsMeant", Doubts.Count));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}

/// <summary>What an upload says of one measure, of all or of one group.</summary>
public sealed record PlannedGroup(ImportTarget Target, string Stratum, ReadingPlan Plan);

/// <summary>What looks odd about which measure and group.</summary>
public sealed record PlannedDoubt(ImportTarget Target, string Stratum, Doubt Doubt);
