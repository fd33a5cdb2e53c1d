using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>A project as its pages show it.</summary>
/// <param name="Project">Itself.</param>
/// <param name="Place">Its organisation; null where the actor may not know of it.</param>
/// <param name="Life">Where it is in its life.</param>
/// <param name="Aims">What it wants to accomplish, in the order of the team; none until somebody said so.</param>
/// <param name="IsOfActor">Whether the actor belongs to its organisation; a passer-by of a public page does not, and reads no names.</param>
/// <param name="IsRunByActor">Whether the actor may change it.</param>
/// <param name="IsLed">Whether somebody leads it who can sign in; a closed one needs nobody.</param>
public sealed record ProjectView(Project Project, OrganisationLink? Place, ProjectLife Life, IReadOnlyList<Aim> Aims, bool IsOfActor, bool IsRunByActor, bool IsLed)
{
    /// <summary>Where an aim stands among the others, from 1.</summary>
    public int PlaceOf(Aim aim) => Aims.TakeWhile(other => other.Number != aim.Number).Count() + 1;

    /// <summary>The first of its aims; null until somebody said one.</summary>
    public Aim? Aim => Aims.Count > 0 ? Aims[0] : null;

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
        var aims = await db.Aims.AsNoTracking().Where(known => known.Project == id).OrderBy(known => known.Place).ToListAsync(cancel);
        var life = await db.LifeOfAsync(id, cancel);
        return new(found.Project, place, life, aims, found.IsOfActor, found.IsRunByActor, life.State == ProjectState.Closed || (await db.LedAmongAsync([id], cancel)).Count > 0);
    }
}
