using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>A project as its pages show it. Only <see cref="FindProject"/> makes one, for an actor who may see the project: a question that takes one need not ask again.</summary>
/// <param name="Project">Itself.</param>
/// <param name="Place">Its organisation; null where the actor may not know of it.</param>
/// <param name="Life">Where it is in its life.</param>
/// <param name="Aims">What it wants to accomplish, in the order of the team; none until somebody said so.</param>
/// <param name="IsOfActor">Whether the actor belongs to its organisation; a passer-by of a public page does not, and reads no names.</param>
/// <param name="IsRunByActor">Whether the actor may change it.</param>
/// <param name="IsWrittenByActor">Whether the actor may write its aims and its charter: its team can.</param>
/// <param name="IsLed">Whether somebody leads it who can sign in; a closed one needs nobody.</param>
public sealed record ProjectView(Project Project, OrganisationLink? Place, ProjectLife Life, IReadOnlyList<Aim> Aims, bool IsOfActor, bool IsRunByActor, bool IsWrittenByActor, bool IsLed)
{
    /// <summary>Where an aim stands among the others, from 1.</summary>
    public int PlaceOf(Aim aim) => Aims.TakeWhile(other => other.Number != aim.Number).Count() + 1;

    /// <summary>The first of its aims; null until somebody said one.</summary>
    public Aim? Aim => Aims.Count > 0 ? Aims[0] : null;

    /// <summary>Whether the actor takes part in it.</summary>
    public bool IsInTeam { get; init; }

    /// <summary>Whether the actor can write down in it now what happened.</summary>
    public bool IsOpenToTeam => IsInTeam && Life.State != ProjectState.Closed;

    /// <summary>Whether its team and all else that those who run it decide may be changed now.</summary>
    public bool IsOpenToActor => IsRunByActor && Life.State != ProjectState.Closed;

    /// <summary>Whether its aims and its charter may be written now.</summary>
    public bool IsOpenToWrite => IsWrittenByActor && Life.State != ProjectState.Closed;
}

/// <summary>Finds a project that an actor may see, and remembers who looked; all that lies in a project asks for it, and so is a look at the project.</summary>
internal sealed class FindProject(CairnDb db, TimeProvider clock)
{
    public async Task<ProjectView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        var leading = db.LeadingParts();
        var found = await (
            from p in db.ProjectsVisibleTo(actor).AsNoTracking()
            join place in db.OrganisationsVisibleTo(actor) on p.Organisation equals place.Id into places
            from place in places.DefaultIfEmpty()
            where p.Id == id
            select new
            {
                Project = p,
                Place = place == null ? null : new OrganisationLink(place.Id, place.Name, place.Type),
                IsOfActor = db.OrganisationsOf(actor).Any(o => o.Id == p.Organisation),
                IsRunByActor = db.ProjectsRunBy(actor).Any(run => run.Id == id),
                IsInTeam = db.PartsOf(actor).Any(part => part.Project == id),
                IsWrittenByActor = db.ProjectsWrittenBy(actor).Any(written => written.Id == id),
                IsLed = leading.Any(part => part.Project == id),
            }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;

        var aims = await db.Aims.AsNoTracking().Where(known => known.Project == id).OrderBy(known => known.Place).ToListAsync(cancel);
        var life = await db.LifeOfAsync(id, cancel);
        await db.LookAtAsync(id.Subject, actor.Person?.Value, clock.GetUtcNow(), cancel);
        return new(found.Project, found.Place, life, aims, found.IsOfActor, found.IsRunByActor, found.IsWrittenByActor, life.State == ProjectState.Closed || found.IsLed) { IsInTeam = found.IsInTeam };
    }
}
