using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Finds an organisation in which an actor may start a project; null where they may not.</summary>
internal sealed class FindStart(CairnDb db)
{
    public Task<OrganisationLink?> Handle(OrganisationId id, Actor actor, CancellationToken cancel) =>
        db.OrganisationsToStartIn(actor).Where(o => o.Id == id).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).SingleOrDefaultAsync(cancel);
}
