using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Begins and ends sessions.</summary>
internal sealed class Sessions(CairnDb db, TimeProvider clock)
{
    public async Task<Guid> BeginAsync(Guid account, string browser, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var session = new Session(Guid.CreateVersion7(now), account, browser, now);
        db.Add(session);
        await db.SaveChangesAsync(cancel);
        return session.Id;
    }

    public Task EndAsync(Guid session, CancellationToken cancel) => db.Sessions.Where(held => held.Id == session).ExecuteDeleteAsync(cancel);
}
