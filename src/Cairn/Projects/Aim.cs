using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>Something that a project wants to accomplish: what, how much, for whom, where, by when; and the bold purpose above it.</summary>
public sealed class Aim
{
    /// <summary>More would be several projects.</summary>
    public const int Most = 5;

    private Aim()
    {
    }

    private Aim(ProjectId project, int number, int place)
    {
        Project = project;
        Number = number;
        Place = place;
    }

    public ProjectId Project { get; private set; }

    /// <summary>Which of the aims of its project it is, wherever it stands.</summary>
    public int Number { get; private set; }

    /// <summary>Where it stands among the aims of its project, from 1.</summary>
    public int Place { get; private set; }

    /// <summary>The bold purpose that it is a step towards.</summary>
    public string Purpose { get; private set; } = "";

    public string What { get; private set; } = "";

    public string HowMuch { get; private set; } = "";

    public string ForWhom { get; private set; } = "";

    public string Where { get; private set; } = "";

    public DateOnly By { get; private set; }

    /// <summary>Counts changes, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; } = 1;

    public static Outcome Set(ProjectId project, int number, AimWords words, int place, out Aim? set)
    {
        var outcome = words.Check();
        set = null;
        if (outcome.IsAccepted)
        {
            set = new(project, number, place);
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

    public void MoveTo(int place) => Place = place;

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
