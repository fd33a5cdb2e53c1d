using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>Sets a strategic priority for an organisation.</summary>
public sealed record SetPriority(OrganisationId Organisation, PriorityDescription Description);

internal sealed class SetPriorityHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Guid? Priority)> Handle(SetPriority request, Actor actor, CancellationToken cancel)
    {
        if (!await db.OrganisationsVisibleTo(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return (Outcome.NotFound, null);
        if (!await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return (Outcome.NotAllowed, null);

        var now = clock.GetUtcNow();
        var outcome = StrategicPriority.Set(Guid.CreateVersion7(now), request.Organisation, request.Description, out var set);
        if (set is null)
            return (outcome, null);

        db.Add(set);
        db.Tell(actor.Person?.Value, request.Organisation.Subject, "PrioritySet", now, new { set.Id, set.Aim, set.From, set.Until });
        await db.SaveChangesAsync(cancel);
        return (outcome, set.Id);
    }
}
