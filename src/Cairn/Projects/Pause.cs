using Cairn.Organisations;

namespace Cairn.Projects;

/// <summary>Says that a project rests, and why. When work goes on it gets an end, and stays in the record.</summary>
public sealed class Pause
{
    public const int LongestReason = 1000;

    private Pause()
    {
    }

    public Pause(Guid id, ProjectId project, string reason, PersonId by, DateTimeOffset at)
    {
        Id = id;
        Project = project;
        Reason = reason.Trim();
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    public string Reason { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>When work went on; null while it rests.</summary>
    public DateTimeOffset? Until { get; private set; }

    public void End(DateTimeOffset at) => Until ??= at;
}
