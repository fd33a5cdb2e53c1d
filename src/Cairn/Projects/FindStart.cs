using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Finds an organisation in which an actor may start a project; null where they may not.</summary>
internal sealed class FindStart(CairnDb db)
{
    private const int Most = 5;

    public Task<OrganisationLink?> Handle(OrganisationId id, Actor actor, CancellationToken cancel) =>
        db.OrganisationsToStartIn(actor).Where(o => o.Id == id).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).SingleOrDefaultAsync(cancel);

    /// <summary>Those in which the actor has a role of their own; what lies below them is found from there.</summary>
    public async Task<IReadOnlyList<OrganisationLink>> OwnAsync(Actor actor, CancellationToken cancel)
    {
        var own = actor.Roles.Select(held => held.Organisation).Distinct().ToList();
        return await db.OrganisationsToStartIn(actor).Where(o => own.Contains(o.Id)).OrderBy(o => o.Name).ThenBy(o => o.Id).Take(Most).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).ToListAsync(cancel);
    }
}
