using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>An organisation as its page shows it.</summary>
public sealed record OrganisationView(
    Organisation Organisation, IReadOnlyList<OrganisationLink> Above, IReadOnlyList<OrganisationLink> Parts, bool IsRunByActor, IReadOnlyList<OrganisationLink> Destinations, IReadOnlyList<AuditEvent> History);

/// <summary>An organisation by name.</summary>
public sealed record OrganisationLink(OrganisationId Id, string Name, OrganisationType Type);

/// <summary>Finds an organisation with the way up to it and its parts.</summary>
internal sealed class FindOrganisation(CairnDb db)
{
    private const int LatestEvents = 20;

    public async Task<OrganisationView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        var visible = db.OrganisationsVisibleTo(actor).AsNoTracking();
        if (await visible.SingleOrDefaultAsync(o => o.Id == id, cancel) is not { } organisation)
            return null;

        var above = await (
            from line in db.OrganisationLines
            join o in db.Organisations on line.Above equals o.Id
            where line.Below == id && line.Steps > 0
            orderby line.Steps descending
            select new OrganisationLink(o.Id, o.Name, o.Type)).ToListAsync(cancel);
        var parts = await visible.Where(o => o.Parent == id).OrderBy(o => o.Name).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).ToListAsync(cancel);
        var isRun = await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == id, cancel);
        var destinations = isRun && organisation.Parent is not null
            ? await db.OrganisationsRunBy(actor)
                .Where(o => o.Id != organisation.Parent && !db.OrganisationLines.Any(line => line.Above == id && line.Below == o.Id))
                .OrderBy(o => o.Name).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).ToListAsync(cancel)
            : [];
        var history = isRun
            ? await db.AuditEvents.AsNoTracking().Where(told => told.Subject == id.Subject).OrderByDescending(told => told.Number).Take(LatestEvents).ToListAsync(cancel)
            : [];
        return new(organisation, above, parts, isRun, destinations, history);
    }
}
