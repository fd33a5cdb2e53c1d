using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Ends one of the actor's tokens at once.</summary>
public sealed record RevokeToken(Guid Token);

internal sealed class RevokeTokenHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(RevokeToken request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await db.Tokens.SingleOrDefaultAsync(known => known.Id == request.Token && known.Person == person, cancel) is not { } token)
            return Outcome.NotFound;

        db.Remove(token);
        db.Tell(person.Value, person.Subject, "TokenRevoked", clock.GetUtcNow(), new { token.Id });
        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
