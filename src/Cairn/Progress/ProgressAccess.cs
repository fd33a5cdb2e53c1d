using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Progress;

/// <summary>Who may say how far a project has come: its team for the team, its coach for the coach.</summary>
internal static class ProgressAccess
{
    /// <summary>The sponsor and the coach look from outside; everybody else does the work or lives with it.</summary>
    private static readonly ProjectRole[] FromOutside = [ProjectRole.Sponsor, ProjectRole.Coach];

    /// <summary>As whom the actor may speak, in a project that they may see: the coach is whoever coaches the project, or the organisation that it belongs to.</summary>
    public static async Task<IReadOnlyList<Assessor>> AssessorsAsync(this CairnDb db, ProjectId id, Actor actor, CancellationToken cancel)
    {
        var person = actor.Person;
        var own = db.OrganisationsOf(actor).Select(o => o.Id);
        if (person is null || await db.Projects.Where(project => project.Id == id && own.Contains(project.Organisation)).Select(project => (OrganisationId?)project.Organisation).SingleOrDefaultAsync(cancel) is not { } place)
            return [];

        var roles = await db.ProjectParts.Where(part => part.Project == id && part.Person == person && part.Left == null).Select(part => part.Role).ToListAsync(cancel);
        var coached = actor.As(Role.Coach);
        var isCoach = roles.Contains(ProjectRole.Coach) || (coached.Count > 0 && await db.OrganisationLines.AnyAsync(line => line.Below == place && coached.Contains(line.Above), cancel));
        var assessors = new List<Assessor>();
        if (roles.Exists(role => !FromOutside.Contains(role)))
            assessors.Add(Assessor.Team);
        if (isCoach)
            assessors.Add(Assessor.Coach);
        return assessors;
    }
}
