using Cairn.Shared.Basics;

namespace Cairn.Problems;

/// <summary>
/// Six answers of a team about a problem, each from 0 (not at all) to 3 (very much). The sum only helps to talk about what comes first: what
/// is unsafe may go before all else, whatever the sum says.
/// </summary>
public sealed record PriorityScores(int MattersToPatients, int MattersToStaff, int Outlier, int Viability, int ReleasesTime, int Effort)
{
    public const int Most = 3;

    /// <summary>The largest sum there is.</summary>
    public const int MostInAll = 6 * Most;

    /// <summary>Effort counts the other way round: what is easy comes sooner.</summary>
    public int Sum => MattersToPatients + MattersToStaff + Outlier + Viability + ReleasesTime + (Most - Effort);

    /// <summary>So far from where others are in safety or quality that it may go before all else, whatever the sum.</summary>
    public bool IsOutlier => Outlier == Most;

    /// <summary>Each answer by the name of its question.</summary>
    public IReadOnlyList<(string Question, int Answer)> Answers =>
    [
        (nameof(MattersToPatients), MattersToPatients), (nameof(MattersToStaff), MattersToStaff), (nameof(Outlier), Outlier),
        (nameof(Viability), Viability), (nameof(ReleasesTime), ReleasesTime), (nameof(Effort), Effort),
    ];

    internal Outcome Check()
    {
        var refusals = Answers.Where(one => one.Answer is < 0 or > Most).Select(one => new Refusal("ScoreOutOfRange", one.Question, Most)).ToList();
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
