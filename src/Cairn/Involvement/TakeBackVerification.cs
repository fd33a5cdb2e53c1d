using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Takes back what one verified oneself.</summary>
public sealed record TakeBackVerification(Guid Verification);

internal sealed class TakeBackVerificationHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(TakeBackVerification request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await db.Verifications.SingleOrDefaultAsync(known => known.Id == request.Verification && known.By == person, cancel) is not { } verified)
            return Outcome.NotFound;

        db.Remove(verified);
        db.Tell(person.Value, verified.Project.Subject, "VerificationTakenBack", clock.GetUtcNow(), new { verified.Paper, verified.Number });
        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
