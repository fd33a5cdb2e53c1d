using Cairn.Organisations;

namespace Cairn.Projects;

/// <summary>Says that the sponsor stands behind one version of a charter; worth nothing for the next.</summary>
public sealed class SignOff
{
    private SignOff()
    {
    }

    public SignOff(ProjectId project, int number, PersonId by, DateTimeOffset at)
    {
        Project = project;
        Number = number;
        By = by;
        At = at;
    }

    public ProjectId Project { get; private set; }

    /// <summary>Of which version.</summary>
    public int Number { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }
}
