using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>Changes a strategic priority, or ends it by giving it a last day. None is removed.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="Priority">Which.</param>
/// <param name="Description">What is to be said.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record ChangePriority(OrganisationId Organisation, Guid Priority, PriorityDescription Description, int SeenVersion);

internal sealed class ChangePriorityHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ChangePriority request, Actor actor, CancellationToken cancel)
    {
        if (!await db.OrganisationsVisibleTo(actor).AnyAsync(o => o.Id == request.Organisation, cancel)
            || await db.Priorities.SingleOrDefaultAsync(p => p.Id == request.Priority && p.Organisation == request.Organisation, cancel) is not { } priority)
            return Outcome.NotFound;
        if (!await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return Outcome.NotAllowed;

        var before = new { priority.Aim, priority.Reason, priority.From, priority.Until };
        var outcome = priority.Change(request.Description, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;

        db.Tell(actor.Person?.Value, request.Organisation.Subject, "PriorityChanged", clock.GetUtcNow(), new { priority.Id, before, priority.Aim, priority.Reason, priority.From, priority.Until });
        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
