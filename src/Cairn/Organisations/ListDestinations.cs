using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>Lists where an organisation may be moved, or what it may be merged into: whatever else the actor runs, except its own parts; nowhere for those who do not run what it is part of.</summary>
internal sealed class ListDestinations(CairnDb db)
{
    public async Task<IReadOnlyList<OrganisationLink>> Handle(OrganisationId id, Actor actor, CancellationToken cancel) => !await db.RunsWhatIsAboveAsync(id, actor, cancel) ? [] : await db.OrganisationsRunBy(actor)
        .Where(o => !db.OrganisationLines.Any(line => line.Above == id && line.Below == o.Id))
        .OrderBy(o => o.Name).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).ToListAsync(cancel);
}
