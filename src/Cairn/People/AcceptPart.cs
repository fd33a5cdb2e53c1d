using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Says yes to a role that was proposed to the actor.</summary>
public sealed record AcceptPart(Guid Part);

internal sealed class AcceptPartHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(AcceptPart request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await db.PartnerParts.SingleOrDefaultAsync(known => known.Id == request.Part && known.Person == person, cancel) is not { } part)
            return Outcome.NotFound;

        var now = clock.GetUtcNow();
        var outcome = part.Accept(person, now);
        db.Tell(person.Value, person.Subject, "PartAccepted", now, new { part.Role, Organisation = part.Organisation.Value });
        var saved = await db.SaveUnlessOvertakenAsync(cancel);
        return saved.IsAccepted ? outcome : saved;
    }
}
