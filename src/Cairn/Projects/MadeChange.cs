using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>A change that a team made, in its inventory: what, since when, and whether it stays.</summary>
public sealed class MadeChange
{
    /// <summary>More would be no inventory.</summary>
    public const int Most = 200;

    private MadeChange()
    {
    }

    private MadeChange(Guid id, ProjectId project)
    {
        Id = id;
        Project = project;
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    public string What { get; private set; } = "";

    public Verdict Verdict { get; private set; }

    /// <summary>Why it stays or goes.</summary>
    public string Why { get; private set; } = "";

    public DateOnly Since { get; private set; }

    /// <summary>Counts changes, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; } = 1;

    public static Outcome Note(Guid id, ProjectId project, MadeChangeWords words, DateOnly today, out MadeChange? noted)
    {
        var outcome = words.Check(today);
        noted = null;
        if (outcome.IsAccepted)
        {
            noted = new(id, project);
            noted.Take(words, today);
        }

        return outcome;
    }

    /// <summary>Says anew what is said of it, such as whether it stays.</summary>
    public Outcome Judge(MadeChangeWords words, DateOnly today, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        var outcome = words.Check(today);
        if (outcome.IsAccepted)
        {
            Take(words, today);
            Version++;
        }

        return outcome;
    }

    private void Take(MadeChangeWords words, DateOnly today)
    {
        What = words.What.Trim();
        Verdict = words.Verdict;
        Why = words.Why.Trim();
        Since = words.Since ?? today;
    }
}

/// <summary>What becomes of a change.</summary>
public enum Verdict
{
    Keep,
    Adapt,
    Stop,

    /// <summary>What was usual before comes back.</summary>
    Reinstate,
}
