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

    private Aim(Project project, int place, int known)
    {
        Project = project.Id;
        Number = project.NumberAim(known);
        Place = place;
        Version = project.ChangeAims();
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

    /// <summary>The version of the aims of its project in which it was said so; no two aims share one, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; }

    public static Outcome Set(Project project, AimWords words, int place, out Aim? set, int known = 0)
    {
        var outcome = words.Check();
        set = null;
        if (outcome.IsAccepted)
        {
            set = new(project, place, known);
            set.Take(words);
        }

        return outcome;
    }

    /// <summary>Says it anew. What says the same as before stays the version that it was.</summary>
    public Outcome Change(Project project, AimWords words, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;

        var outcome = words.Check();
        if (outcome.IsAccepted && words.Trimmed() != Words)
        {
            Take(words);
            Version = project.ChangeAims(Version);
        }

        return outcome;
    }

    public void MoveTo(int place) => Place = place;

    private AimWords Words => new(Purpose, What, HowMuch, ForWhom, Where, By);

    private void Take(AimWords words)
    {
        var said = words.Trimmed();
        (Purpose, What, HowMuch) = (said.Purpose, said.What, said.HowMuch);
        (ForWhom, Where, By) = (said.ForWhom, said.Where, said.By ?? default);
    }
}
