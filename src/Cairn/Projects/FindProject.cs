using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>A project as its pages show it.</summary>
/// <param name="Project">Itself.</param>
/// <param name="Place">Its organisation; null where the actor may not know of it.</param>
/// <param name="Life">Where it is in its life.</param>
/// <param name="Aim">What it wants to accomplish; null until somebody said so.</param>
/// <param name="IsOfActor">Whether the actor belongs to its organisation; a passer-by of a public page does not, and reads no names.</param>
/// <param name="IsRunByActor">Whether the actor may change it.</param>
public sealed record ProjectView(Project Project, OrganisationLink? Place, ProjectLife Life, Aim? Aim, bool IsOfActor, bool IsRunByActor)
{
    /// <summary>Whether its charter, aim and team may be changed now.</summary>
    public bool IsOpenToActor => IsRunByActor && Life.State != ProjectState.Closed;
}

/// <summary>Finds a project that an actor may see.</summary>
internal sealed class FindProject(CairnDb db)
{
    public async Task<ProjectView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        var found = await db.ProjectsVisibleTo(actor).AsNoTracking().Where(p => p.Id == id).Select(p => new
        {
            Project = p,
            IsOfActor = db.OrganisationsOf(actor).Any(o => o.Id == p.Organisation),
            IsRunByActor = db.ProjectsRunBy(actor).Any(run => run.Id == id),
        }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;

        var place = await db.OrganisationsVisibleTo(actor).Where(o => o.Id == found.Project.Organisation).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).SingleOrDefaultAsync(cancel);
        var aim = await db.Aims.AsNoTracking().SingleOrDefaultAsync(known => known.Project == id, cancel);
        return new(found.Project, place, await db.LifeOfAsync(id, cancel), aim, found.IsOfActor, found.IsRunByActor);
    }
}
