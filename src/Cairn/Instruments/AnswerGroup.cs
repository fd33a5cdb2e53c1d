using Cairn.Organisations;
using Cairn.Projects;

namespace Cairn.Instruments;

/// <summary>Whose answers are looked at together.</summary>
public enum AnswerGroup
{
    /// <summary>Everybody's.</summary>
    All,

    /// <summary>Those who lead the work: sponsor, lead, coach; in an organisation also those who administer or direct.</summary>
    Leading,

    /// <summary>All others who are asked by account.</summary>
    Working,

    /// <summary>Patients, carers and families.</summary>
    Partners,

    /// <summary>Others, each by a link.</summary>
    Invited,
}

/// <summary>Which group somebody belongs to by their parts in a project, or by their roles in an organisation.</summary>
internal static class AnswerGroups
{
    private static readonly ProjectRole[] Leading = [ProjectRole.Sponsor, ProjectRole.Lead, ProjectRole.Coach];

    private static readonly Role[] LeadingThere = [Role.Administrator, Role.Director, Role.Sponsor, Role.Lead, Role.Coach];

    public static AnswerGroup Of(IReadOnlyCollection<ProjectRole> roles)
    {
        if (roles.Contains(ProjectRole.PatientPartner))
            return AnswerGroup.Partners;
        return roles.Any(role => Leading.Contains(role)) ? AnswerGroup.Leading : AnswerGroup.Working;
    }

    public static AnswerGroup Of(IReadOnlyCollection<Role> roles)
    {
        if (roles.Contains(Role.Partner))
            return AnswerGroup.Partners;
        return roles.Any(role => LeadingThere.Contains(role)) ? AnswerGroup.Leading : AnswerGroup.Working;
    }
}
