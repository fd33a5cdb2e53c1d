using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Begins and ends sessions.</summary>
internal sealed class Sessions(CairnDb db, TimeProvider clock)
{
    public async Task<Guid> BeginAsync(Guid account, string browser, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await ClearOldAsync(account, now, cancel);
        var session = new Session(Guid.CreateVersion7(now), account, browser, now);
        db.Add(session);
        await db.SaveChangesAsync(cancel);
        return session.Id;
    }

    public Task EndAsync(Guid session, CancellationToken cancel) => db.Sessions.Where(held => held.Id == session).ExecuteDeleteAsync(cancel);

    /// <summary>Ends all that an account has, but one.</summary>
    public Task<int> EndOthersAsync(Guid account, Guid? but, CancellationToken cancel) =>
        db.Sessions.Where(held => held.Account == account && held.Id != but).ExecuteDeleteAsync(cancel);

    private Task<int> ClearOldAsync(Guid account, DateTimeOffset now, CancellationToken cancel)
    {
        var (unused, began) = (now - Session.LongestUnused, now - Session.Longest);
        return db.Sessions.Where(held => held.Account == account && (held.LastSeen <= unused || held.Since <= began)).ExecuteDeleteAsync(cancel);
    }
}
