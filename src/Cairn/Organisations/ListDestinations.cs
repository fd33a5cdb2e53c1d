using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>Where an organisation may go.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">What it is called; wards of two hospitals may be called the same.</param>
/// <param name="PartOf">What it is part of; null at the top.</param>
public sealed record OrganisationDestination(OrganisationId Id, string Name, string? PartOf);

/// <summary>Lists where an organisation may be moved, or what it may be merged into: whatever else the actor runs, except its own parts; nowhere for those who do not run what it is part of.</summary>
internal sealed class ListDestinations(CairnDb db)
{
    public async Task<IReadOnlyList<OrganisationDestination>> Handle(OrganisationId id, Actor actor, CancellationToken cancel) => !await db.RunsWhatIsAboveAsync(id, actor, cancel) ? [] : await db.OrganisationsRunBy(actor)
        .Where(o => !db.OrganisationLines.Any(line => line.Above == id && line.Below == o.Id))
        .OrderBy(o => o.Name).Select(o => new OrganisationDestination(o.Id, o.Name, db.OrganisationsVisibleTo(actor).Where(above => above.Id == o.Parent).Select(above => above.Name).FirstOrDefault())).ToListAsync(cancel);
}
