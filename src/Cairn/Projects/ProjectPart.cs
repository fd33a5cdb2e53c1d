using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>The part that somebody has in a project, from a day on. Who left stays in the record of the project.</summary>
public sealed class ProjectPart
{
    public const int LongestCalled = 60;

    private ProjectPart()
    {
    }

    public ProjectPart(Guid id, ProjectId project, PersonId person, ProjectRole role, DateOnly joined, string called = "")
    {
        Id = id;
        Project = project;
        Person = person;
        Role = role;
        Joined = joined;
        Called = called.Trim();
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    public PersonId Person { get; private set; }

    public ProjectRole Role { get; private set; }

    /// <summary>What they are, in words of the team's own; empty for the parts that have a name here.</summary>
    public string Called { get; private set; } = "";

    public DateOnly Joined { get; private set; }

    /// <summary>The last day; null while they take part.</summary>
    public DateOnly? Left { get; private set; }

    /// <summary>Whether somebody can have such a part: another one is named, and only another one.</summary>
    public static Outcome Check(ProjectRole role, string called)
    {
        if (!Enum.IsDefined(role))
            return Outcome.Refused(new Refusal("ProjectRoleMissing", nameof(Role)));
        if (role == ProjectRole.Other && string.IsNullOrWhiteSpace(called))
            return Outcome.Refused(new Refusal("ProjectRoleUncalled", nameof(Called)));
        if (role != ProjectRole.Other && !string.IsNullOrWhiteSpace(called))
            return Outcome.Refused(new Refusal("ProjectRoleCalled", nameof(Called)));
        if (called.Trim().Length > LongestCalled)
            return Outcome.Refused(new Refusal("TooLong", nameof(Called), LongestCalled));
        return OneLine.Check(called, nameof(Called)) is { } hidden ? Outcome.Refused(hidden) : Outcome.Accepted;
    }

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
    Finance,
    Member,

    /// <summary>Something else, in words of the team's own.</summary>
    Other,
}
