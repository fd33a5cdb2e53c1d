using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>What a project wants to accomplish: what, how much, for whom, where, by when; and the bold purpose above it.</summary>
public sealed class Aim
{
    private Aim()
    {
    }

    private Aim(ProjectId project) => Project = project;

    public ProjectId Project { get; private set; }

    /// <summary>The bold purpose that it is a step towards.</summary>
    public string Purpose { get; private set; } = "";

    public string What { get; private set; } = "";

    public string HowMuch { get; private set; } = "";

    public string ForWhom { get; private set; } = "";

    public string Where { get; private set; } = "";

    public DateOnly By { get; private set; }

    /// <summary>Counts changes, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; } = 1;

    public static Outcome Set(ProjectId project, AimWords words, out Aim? set)
    {
        var outcome = words.Check();
        set = null;
        if (outcome.IsAccepted)
        {
            set = new(project);
            set.Take(words);
        }

        return outcome;
    }

    public Outcome Change(AimWords words, int seenVersion)
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

    private void Take(AimWords words)
    {
        Purpose = words.Purpose.Trim();
        What = words.What.Trim();
        HowMuch = words.HowMuch.Trim();
        ForWhom = words.ForWhom.Trim();
        Where = words.Where.Trim();
        By = words.By ?? default;
    }
}
