using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>What is said of a project from its first day.</summary>
public sealed record ProjectDescription(string Title, string Problem, Approach Approach, PrivacyLevel Privacy = PrivacyLevel.Organisation, ProcessState Process = ProcessState.NotSaid)
{
    /// <summary>Whether it says of a project what is said already, but for who may see it.</summary>
    internal bool ChangesOnlyWhoSees(Project project) =>
        (Title.Trim(), Problem.Trim(), Approach, Process) == (project.Title, project.Problem, project.Approach, project.Process);

    internal Outcome Check()
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(Title))
            refusals.Add(new("ProjectTitleMissing", nameof(Title)));
        if (Title.Trim().Length > Project.LongestTitle)
            refusals.Add(new("TooLong", nameof(Title), Project.LongestTitle));
        if (OneLine.Check(Title, nameof(Title)) is { } hidden)
            refusals.Add(hidden);
        if (string.IsNullOrWhiteSpace(Problem))
            refusals.Add(new("ProjectProblemMissing", nameof(Problem)));
        if (Problem.Trim().Length > Project.LongestProblem)
            refusals.Add(new("TooLong", nameof(Problem), Project.LongestProblem));
        if (!Enum.IsDefined(Approach))
            refusals.Add(new("ApproachMissing", nameof(Approach)));
        if (!Enum.IsDefined(Privacy))
            refusals.Add(new("PrivacyMissing", nameof(Privacy)));
        if (!Enum.IsDefined(Process))
            refusals.Add(new("ProcessMissing", nameof(Process)));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
