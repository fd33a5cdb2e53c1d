using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Where the actor is signed in, latest first.</summary>
internal sealed class ListSessions(CairnDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Session>> Handle(Actor actor, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var account = actor.Person?.Value;
        var own = await db.Sessions.AsNoTracking().Where(session => session.Account == account).OrderByDescending(session => session.LastSeen).ToListAsync(cancel);
        return own.FindAll(session => !session.IsOver(now));
    }
}
