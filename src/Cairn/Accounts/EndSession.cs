using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Signs one of the actor's own browsers out.</summary>
public sealed record EndSession(Guid Session);

internal sealed class EndSessionHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(EndSession request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await db.Sessions.SingleOrDefaultAsync(session => session.Id == request.Session && session.Account == person.Value, cancel) is not { } session)
            return Outcome.NotFound;

        db.Remove(session);
        db.Tell(person.Value, person.Subject, "SessionEnded", clock.GetUtcNow());
        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
