using Cairn.Organisations;

namespace Cairn.Projects;

/// <summary>Says how a project ended and what was learned. When it is opened again the closing stays in the record.</summary>
public sealed class Closing
{
    private Closing()
    {
    }

    public Closing(Guid id, ProjectId project, ClosingWords words, PersonId by, DateTimeOffset at)
    {
        Id = id;
        Project = project;
        Ended = words.Ended;
        Shortfalls = words.Shortfalls;
        Helped = words.Helped.Trim();
        Next = words.Next.Trim();
        var gap = (words.Gap ?? Gap.Empty).Trimmed();
        (GapBegan, GapAimed, GapReached) = (gap.Began, gap.Aimed, gap.Reached);
        (GapUnit, GapStory, GapRemains, GapOfGroups) = (gap.Unit, gap.Story, gap.Remains, gap.Groups);
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    public ClosingOutcome Ended { get; private set; }

    public Shortfalls Shortfalls { get; private set; }

    /// <summary>What helped.</summary>
    public string Helped { get; private set; } = "";

    /// <summary>What the team would do next, or the next time.</summary>
    public string Next { get; private set; } = "";

    public decimal? GapBegan { get; private set; }

    public decimal? GapAimed { get; private set; }

    public decimal? GapReached { get; private set; }

    public string GapUnit { get; private set; } = "";

    public string GapStory { get; private set; } = "";

    public string GapRemains { get; private set; } = "";

    public GroupGap? GapOfGroups { get; private set; }

    /// <summary>How far it came, and what became of the gap between groups.</summary>
    public Gap WhatOfTheGap => new(GapBegan, GapAimed, GapReached, GapUnit, GapStory, GapRemains, GapOfGroups);

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>When it was opened again; null while it is closed.</summary>
    public DateTimeOffset? Reopened { get; private set; }

    public void Reopen(DateTimeOffset at) => Reopened ??= at;
}
