using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>A piece of improvement work that belongs to an organisation and is done by a team.</summary>
public sealed class Project
{
    public const int LongestTitle = 200;
    public const int LongestProblem = 2000;

    private Project()
    {
    }

    private Project(ProjectId id, OrganisationId organisation, DateOnly begun, ProjectDescription description, ProblemId? from)
    {
        From = from;
        Id = id;
        Organisation = organisation;
        Begun = begun;
        Take(description);
    }

    public ProjectId Id { get; private set; }

    public OrganisationId Organisation { get; private set; }

    /// <summary>The problem on a board that it was started from; null where it was not.</summary>
    public ProblemId? From { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>What is not good enough yet, and for whom.</summary>
    public string Problem { get; private set; } = "";

    public Approach Approach { get; private set; }

    /// <summary>Whether there is a process to improve.</summary>
    public ProcessState Process { get; private set; }

    /// <summary>Who may see it.</summary>
    public PrivacyLevel Privacy { get; private set; } = PrivacyLevel.Organisation;

    /// <summary>The day on which it started.</summary>
    public DateOnly Begun { get; private set; }

    /// <summary>Title and problem in small letters, so that both databases find words in every alphabet.</summary>
    public string Search { get; private set; } = "";

    /// <summary>The number that the latest of its aims was given. None is given twice, so that nothing meant for an aim that was given up reaches another.</summary>
    public int LastAim { get; private set; }

    /// <summary>Counts what was said of its aims: each that is said, said anew or given up makes it one more.</summary>
    public int AimsVersion { get; private set; }

    /// <summary>Counts changes, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Starts a project of an organisation.</summary>
    public static Outcome Start(ProjectId id, OrganisationId organisation, DateOnly today, ProjectDescription description, out Project? started, ProblemId? from = null)
    {
        var outcome = description.Check();
        started = outcome.IsAccepted ? new(id, organisation, today, description, from) : null;
        return outcome;
    }

    /// <summary>Changes what is said of it.</summary>
    /// <param name="description">What is to be said.</param>
    /// <param name="seenVersion">The version that the actor saw.</param>
    /// <param name="widen">Who may see it, said once more where more people shall.</param>
    public Outcome Describe(ProjectDescription description, int seenVersion, PrivacyLevel? widen = null)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;

        var outcome = description.Check();
        if (outcome.IsAccepted)
            outcome = Widening.Check(Privacy, description.Privacy, widen);
        if (outcome.IsAccepted)
        {
            Take(description);
            Version++;
        }

        return outcome;
    }

    /// <summary>Takes the number of another aim.</summary>
    /// <param name="known">The highest that is in use: projects from before numbers were kept do not know it themselves.</param>
    public int NumberAim(int known) => LastAim = Math.Max(LastAim, known) + 1;

    /// <summary>Says that its aims are others than they were, and which version of them that makes.</summary>
    /// <param name="known">The version that it must be beyond.</param>
    public int ChangeAims(int known = 0) => AimsVersion = Math.Max(AimsVersion, known) + 1;

    /// <summary>A text as <see cref="Search"/> holds it.</summary>
    internal static string Folded(string text) => text.ToLowerInvariant();

    private void Take(ProjectDescription description)
    {
        Title = description.Title.Trim();
        Problem = description.Problem.Trim();
        Approach = description.Approach;
        Process = description.Process;
        Privacy = description.Privacy;
        Search = Folded($"{Title}\n{Problem}");
    }
}
