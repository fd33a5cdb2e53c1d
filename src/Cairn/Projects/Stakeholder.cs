using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>Somebody whom a project affects, or without whom it cannot succeed: a group or an office rather than a person.</summary>
public sealed class Stakeholder
{
    /// <summary>More would be no map.</summary>
    public const int Most = 100;

    private Stakeholder()
    {
    }

    private Stakeholder(Guid id, ProjectId project)
    {
        Id = id;
        Project = project;
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What it means for them.</summary>
    public string Affected { get; private set; } = "";

    /// <summary>Their part in what is decided.</summary>
    public Say Say { get; private set; }

    public Support Support { get; private set; }

    /// <summary>What to tell them in half a minute.</summary>
    public string Pitch { get; private set; } = "";

    /// <summary>Counts changes, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; } = 1;

    public static Outcome Note(Guid id, ProjectId project, StakeholderWords words, out Stakeholder? named)
    {
        var outcome = words.Check();
        named = null;
        if (outcome.IsAccepted)
        {
            named = new(id, project);
            named.Take(words);
        }

        return outcome;
    }

    public Outcome Change(StakeholderWords words, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        var outcome = words.Check();
        if (outcome.IsAccepted)
        {
            Take(words);
            Version++;
        }

        return outcome;
    }

    private void Take(StakeholderWords words)
    {
        Name = words.Name.Trim();
        Affected = words.Affected.Trim();
        Say = words.Say;
        Support = words.Support;
        Pitch = words.Pitch.Trim();
    }
}

/// <summary>What part somebody has in what is decided.</summary>
public enum Say
{
    Decides,
    IsAsked,
    IsTold,
}

/// <summary>How somebody stands to a project.</summary>
public enum Support
{
    NotKnown,
    Against,
    Unsure,
    For,
    Drives,
}
