using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Makes reset links, and finds whose one is.</summary>
internal sealed class ResetLinks(CairnDb db, TimeProvider clock)
{
    /// <summary>The secret of a new link. Links that were made before keep their hour, so that whoever asks again does not spoil the first letter.</summary>
    public async Task<string> MakeAsync(Guid account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await db.ResetLinks.Where(link => link.Account == account && link.Until <= now).ExecuteDeleteAsync(cancel);
        var secret = Secrets.ForLink();
        db.Add(new ResetLink(Guid.CreateVersion7(now), account, secret, now));
        await db.SaveChangesAsync(cancel);
        return secret;
    }

    /// <summary>The account that a link is for; null where it was used, ran out, or never was.</summary>
    public async Task<Account?> AccountOfAsync(string secret, CancellationToken cancel)
    {
        var print = Secrets.Print(secret);
        var now = clock.GetUtcNow();
        return await (
            from link in db.ResetLinks
            join account in db.Users on link.Account equals account.Id
            where link.Print == print && link.Until > now
            select account).SingleOrDefaultAsync(cancel);
    }
}
