using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Begins and ends sessions.</summary>
internal sealed class Sessions(CairnDb db, TimeProvider clock)
{
    public async Task<Guid> BeginAsync(Guid account, string browser, bool isByPasskey, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await ClearOldAsync(account, now, cancel);
        var session = new Session(Guid.CreateVersion7(now), account, browser, now, isByPasskey);
        db.Add(session);
        await db.SaveChangesAsync(cancel);
        return session.Id;
    }

    public Task EndAsync(Guid session, CancellationToken cancel) => db.Sessions.Where(held => held.Id == session).ExecuteDeleteAsync(cancel);

    /// <summary>Ends all that an account has, but one; and its tokens, which are ways in as well.</summary>
    public async Task EndOthersAsync(Guid account, Guid? but, CancellationToken cancel)
    {
        var person = new PersonId(account);
        await db.Sessions.Where(held => held.Account == account && held.Id != but).ExecuteDeleteAsync(cancel);
        await db.Tokens.Where(token => token.Person == person).ExecuteDeleteAsync(cancel);
    }

    /// <summary>The print of what changes with somebody's password.</summary>
    public async Task<string> PasswordPrintAsync(Guid account, CancellationToken cancel) =>
        Caller.HashOf(await db.Users.Where(known => known.Id == account).Select(known => known.SecurityStamp).SingleAsync(cancel));

    private Task<int> ClearOldAsync(Guid account, DateTimeOffset now, CancellationToken cancel)
    {
        var (unused, began) = (now - Session.LongestUnused, now - Session.Longest);
        return db.Sessions.Where(held => held.Account == account && (held.LastSeen <= unused || held.Since <= began)).ExecuteDeleteAsync(cancel);
    }
}
