using Cairn.Organisations;
using Cairn.People;
using Cairn.Projects;
using Cairn.Shared.Basics;

namespace Cairn.Involvement;

/// <summary>Says that somebody from the population took part in a project.</summary>
public sealed class Participation
{
    /// <summary>More belong in the journal.</summary>
    public const int Most = 1000;

    private Participation()
    {
    }

    private Participation(Guid id, ProjectId project, ParticipationWords words, DateOnly day, PersonId by, DateTimeOffset at)
    {
        (Id, Project, By, At) = (id, project, by, at);
        (Stage, Role, Day, Person, Channel) = (words.Stage, words.Role, day, words.Person, words.Channel);
        Group = words.Group.Trim();
        How = words.How.Trim();
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    public InvolvementStage Stage { get; private set; }

    public PartnerRole Role { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>Somebody with an account; null for a group.</summary>
    public PersonId? Person { get; private set; }

    /// <summary>An unnamed group; empty for a person.</summary>
    public string Group { get; private set; } = "";

    /// <summary>In which way they took part; none where nobody said.</summary>
    public Channels Channel { get; private set; }

    /// <summary>What they did.</summary>
    public string How { get; private set; } = "";

    /// <summary>Who wrote it down.</summary>
    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static Outcome Record(Guid id, ProjectId project, ParticipationWords words, PersonId by, DateTimeOffset at, DateOnly today, out Participation? recorded)
    {
        var outcome = words.Check(today);
        recorded = outcome.IsAccepted ? new(id, project, words, words.Day ?? today, by, at) : null;
        return outcome;
    }
}
