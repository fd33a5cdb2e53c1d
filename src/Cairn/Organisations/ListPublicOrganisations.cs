using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>Lists a few organisations that anybody may read about, for those who are not signed in.</summary>
internal sealed class ListPublicOrganisations(CairnDb db)
{
    private const int Most = 12;

    public async Task<IReadOnlyList<OrganisationLink>> Handle(CancellationToken cancel) =>
        await db.OrganisationsVisibleTo(Actor.Anonymous).OrderBy(o => o.Name).Take(Most).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).ToListAsync(cancel);
}
