using Cairn.Accounts;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Something that people should know of a project.</summary>
/// <param name="Words">A key of the words; its first gap is the title of the project.</param>
/// <param name="Page">The page of the project that it leads to, as in <c>/team</c>.</param>
/// <param name="At">When it happened.</param>
/// <param name="More">What fills the other gaps.</param>
public sealed record ProjectNews(string Words, string Page, DateTimeOffset At, params IReadOnlyList<string> More);

/// <summary>How people are told of a project: only those who can see it at that moment, whatever they were asked to hear once.</summary>
public static class TellingOfProjects
{
    /// <summary>Gives some people a notice; it is saved with the change of the caller. Who joins with that change is told after it was saved.</summary>
    public static async Task TellOfAsync(this CairnDb db, Project project, IEnumerable<PersonId> people, ProjectNews news, CancellationToken cancel)
    {
        foreach (var person in await db.SeeingAmongAsync(project, people.Distinct().ToList(), cancel))
            db.Notify(person, news.Words, $"/projects/{project.Id.Value}{news.Page}", news.At, [project.Title, .. news.More]);
    }

    /// <summary>Those of some people who belong to the organisation of a project and can see it: the same answer as <see cref="ProjectAccess.ProjectsVisibleTo"/>, for many at once. Passers-by of a public one are told nothing.</summary>
    internal static async Task<IReadOnlyList<PersonId>> SeeingAmongAsync(this CairnDb db, Project project, IReadOnlyList<PersonId> people, CancellationToken cancel)
    {
        var belonging = await db.BelongingAmongAsync(project.Organisation, people, cancel);
        if (project.Privacy != PrivacyLevel.Confidential)
            return [.. people.Where(belonging.Contains)];

        var team = await db.TeamOfAsync(project.Id, cancel);
        var place = project.Organisation;
        var running = await db.Memberships.Where(held => people.Contains(held.Person) && held.Role == Role.Administrator
            && db.OrganisationLines.Any(line => line.Below == place && line.Above == held.Organisation)).Select(held => held.Person).ToListAsync(cancel);
        return [.. people.Where(person => belonging.Contains(person) && (team.Contains(person) || running.Contains(person)))];
    }

    /// <summary>Those who have a part in a project now.</summary>
    internal static async Task<IReadOnlyList<PersonId>> TeamOfAsync(this CairnDb db, ProjectId project, CancellationToken cancel) =>
        await db.ProjectParts.Where(part => part.Project == project && part.Left == null).Select(part => part.Person).Distinct().ToListAsync(cancel);
}
