using Cairn.Organisations;
using Cairn.Projects;

namespace Cairn.Involvement;

/// <summary>Says that somebody who lives with it finds that an aim or a charter says what matters. It is worth nothing for the next version.</summary>
public sealed class Verification
{
    private Verification()
    {
    }

    public Verification(Guid id, ProjectId project, ProjectPaper paper, int number, PersonId by, DateTimeOffset at)
    {
        (Id, Project, Paper, Number, By, At) = (id, project, paper, number, by, at);
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    public ProjectPaper Paper { get; private set; }

    /// <summary>The version that they read.</summary>
    public int Number { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }
}
