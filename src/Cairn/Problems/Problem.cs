using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Problems;

/// <summary>Something that gets in the way of good care or good work, as somebody reported it to an organisation. It does not say who did.</summary>
public sealed class Problem
{
    public const int LongestText = 1000;

    private const int LongestTitle = 120;

    private Problem()
    {
    }

    private Problem(ProblemId id, OrganisationId organisation, ProblemDescription description, DateTimeOffset at)
    {
        Id = id;
        Organisation = organisation;
        Text = description.Text.Trim();
        Tags = description.Tags;
        Matters = description.Matters;
        At = at;
    }

    public ProblemId Id { get; private set; }

    public OrganisationId Organisation { get; private set; }

    public string Text { get; private set; } = "";

    public ProblemTags Tags { get; private set; }

    public MattersTo Matters { get; private set; }

    public DateTimeOffset At { get; private set; }

    public ProblemState State { get; private set; }

    /// <summary>The problem that this one is the same as; null where it stands for itself.</summary>
    public ProblemId? MergedInto { get; private set; }

    public int? MattersToPatients { get; private set; }

    public int? MattersToStaff { get; private set; }

    public int? Outlier { get; private set; }

    public int? Viability { get; private set; }

    public int? ReleasesTime { get; private set; }

    public int? Effort { get; private set; }

    /// <summary>The sum of the six answers, to sort by; null until they are given.</summary>
    public int? Priority { get; private set; }

    /// <summary>Counts changes, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Its beginning, as one line.</summary>
    public string Title => TitleOf(Text);

    /// <summary>The six answers; null until they are given.</summary>
    public PriorityScores? Scores => Priority is null ? null : new(MattersToPatients ?? 0, MattersToStaff ?? 0, Outlier ?? 0, Viability ?? 0, ReleasesTime ?? 0, Effort ?? 0);

    public static Outcome Report(ProblemId id, OrganisationId organisation, ProblemDescription description, DateTimeOffset at, out Problem? reported)
    {
        var outcome = description.Check();
        reported = outcome.IsAccepted ? new(id, organisation, description, at) : null;
        return outcome;
    }

    /// <summary>Takes it up, answers it, sets it aside or opens it again, as the team says.</summary>
    public Outcome Reply(ProblemState state, string words, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        var outcome = ProblemReply.Check(State, state, words);
        if (outcome.IsAccepted)
        {
            State = state;
            Version++;
        }

        return outcome;
    }

    public Outcome Score(PriorityScores scores, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        var outcome = scores.Check();
        if (!outcome.IsAccepted)
            return outcome;

        (MattersToPatients, MattersToStaff, Outlier) = (scores.MattersToPatients, scores.MattersToStaff, scores.Outlier);
        (Viability, ReleasesTime, Effort) = (scores.Viability, scores.ReleasesTime, scores.Effort);
        Priority = scores.Sum;
        Version++;
        return outcome;
    }

    /// <summary>Makes it one with another of the same organisation.</summary>
    public Outcome MergeInto(Problem other)
    {
        if (other.Id == Id)
            return Outcome.Refused(new Refusal("ProblemMergedIntoItself", "Into"));
        MergedInto = other.Id;
        Version++;
        other.TakeIn(this);
        return Outcome.Accepted;
    }

    /// <summary>What was ticked for either holds for both.</summary>
    private void TakeIn(Problem merged)
    {
        var (tags, matters) = (Tags | merged.Tags, Matters | merged.Matters);
        if ((tags, matters) == (Tags, Matters))
            return;
        (Tags, Matters) = (tags, matters);
        Version++;
    }

    /// <summary>The beginning of a text, as one line.</summary>
    public static string TitleOf(string text) => Excerpt.Of(text, LongestTitle);
}
