using Cairn.Organisations;
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

    private Project(ProjectId id, OrganisationId organisation, DateOnly begun, ProjectDescription description)
    {
        Id = id;
        Organisation = organisation;
        Begun = begun;
        Take(description);
    }

    public ProjectId Id { get; private set; }

    public OrganisationId Organisation { get; private set; }

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

    /// <summary>Counts changes, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Starts a project of an organisation.</summary>
    public static Outcome Start(ProjectId id, OrganisationId organisation, DateOnly today, ProjectDescription description, out Project? started)
    {
        var outcome = description.Check();
        started = outcome.IsAccepted ? new(id, organisation, today, description) : null;
        return outcome;
    }

    /// <summary>Changes what is said of it.</summary>
    /// <param name="description">What is to be said.</param>
    /// <param name="seenVersion">The version that the actor saw.</param>
    public Outcome Describe(ProjectDescription description, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;

        var outcome = description.Check();
        if (outcome.IsAccepted)
        {
            Take(description);
            Version++;
        }

        return outcome;
    }

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
