using Cairn.Organisations;

namespace Cairn.Projects;

/// <summary>The part that somebody has in a project, from a day on. Who left stays in the record of the project.</summary>
public sealed class ProjectPart
{
    private ProjectPart()
    {
    }

    public ProjectPart(Guid id, ProjectId project, PersonId person, ProjectRole role, DateOnly joined)
    {
        Id = id;
        Project = project;
        Person = person;
        Role = role;
        Joined = joined;
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    public PersonId Person { get; private set; }

    public ProjectRole Role { get; private set; }

    public DateOnly Joined { get; private set; }

    /// <summary>The last day; null while they take part.</summary>
    public DateOnly? Left { get; private set; }

    /// <summary>How many days after the start they came; below nought for who was there before.</summary>
    public int DaysFrom(DateOnly begun) => Joined.DayNumber - begun.DayNumber;

    public void Leave(DateOnly day) => Left ??= day;
}

/// <summary>What somebody is in a project.</summary>
public enum ProjectRole
{
    Sponsor,
    Lead,
    Coach,
    DataLead,
    PatientPartner,
    Member,
}
