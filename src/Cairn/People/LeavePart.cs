using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Declines a role that was proposed, or leaves one; only the partner can.</summary>
public sealed record LeavePart(Guid Part);

internal sealed class LeavePartHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(LeavePart request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await db.PartnerParts.SingleOrDefaultAsync(known => known.Id == request.Part && known.Person == person, cancel) is not { } part)
            return Outcome.NotFound;

        db.Remove(part);
        db.Tell(person.Value, person.Subject, part.Since is null ? "PartDeclined" : "PartLeft", clock.GetUtcNow(), new { part.Role, Organisation = part.Organisation.Value });
        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
