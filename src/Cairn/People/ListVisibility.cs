using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Who can see an organisation, and who has looked.</summary>
public sealed record VisibilityView(Seers CanSee, Lookers HaveLooked);

/// <summary>Lists who can see an organisation and who has looked, for those who belong to it. People of parts that the actor does not belong to are counted only. To ask is a look, too.</summary>
internal sealed class ListVisibility(CairnDb db, ListSeers seers, ListLookers lookers, TimeProvider clock)
{
    public async Task<VisibilityView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        if (await db.OrganisationsOf(actor).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancel) is not { } organisation)
            return null;

        await db.LookAtAsync(id.Subject, actor.Person?.Value, clock.GetUtcNow(), cancel);
        return new(await seers.Handle(organisation, actor, cancel), await lookers.Handle(id.Subject, id, [], actor, cancel));
    }
}
