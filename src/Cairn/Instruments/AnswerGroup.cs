using Cairn.Projects;

namespace Cairn.Instruments;

/// <summary>Whose answers are looked at together.</summary>
public enum AnswerGroup
{
    /// <summary>Everybody's.</summary>
    All,

    /// <summary>Those who lead the work: sponsor, lead, coach.</summary>
    Leading,

    /// <summary>Those who do it: members, data lead.</summary>
    Working,

    /// <summary>Patients, carers and families in the team.</summary>
    Partners,

    /// <summary>Others, each by a link.</summary>
    Invited,
}

/// <summary>Which group somebody belongs to by their parts in a project.</summary>
internal static class AnswerGroups
{
    private static readonly ProjectRole[] Leading = [ProjectRole.Sponsor, ProjectRole.Lead, ProjectRole.Coach];

    public static AnswerGroup Of(IReadOnlyCollection<ProjectRole> roles)
    {
        if (roles.Contains(ProjectRole.PatientPartner))
            return AnswerGroup.Partners;
        return roles.Any(role => Leading.Contains(role)) ? AnswerGroup.Leading : AnswerGroup.Working;
    }
}
