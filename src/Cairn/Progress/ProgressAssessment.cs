using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;

namespace Cairn.Progress;

/// <summary>What the team, or its coach, said of how far a project has come, and why. The latest counts; none is changed or removed.</summary>
public sealed class ProgressAssessment
{
    public const int LongestReason = 1000;

    private ProgressAssessment()
    {
    }

    public ProgressAssessment(Guid id, AssessProgress said, PersonId by, DateTimeOffset at)
    {
        Id = id;
        Project = said.Project;
        Assessor = said.Assessor;
        Level = said.Level;
        Reason = said.Reason.Trim();
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    public Assessor Assessor { get; private set; }

    public ProgressLevel Level { get; private set; }

    public string Reason { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static Outcome Check(AssessProgress said)
    {
        var refusals = new List<Refusal>();
        if (!Enum.IsDefined(said.Level))
            refusals.Add(new("ProgressLevelMissing", nameof(Level)));
        if (string.IsNullOrWhiteSpace(said.Reason))
            refusals.Add(new("ProgressReasonMissing", nameof(Reason)));
        if (said.Reason.Trim().Length > LongestReason)
            refusals.Add(new("TooLong", nameof(Reason), LongestReason));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}

/// <summary>Who says how far a project has come. They may differ, and that is worth talking about.</summary>
public enum Assessor
{
    Team,
    Coach,
}
