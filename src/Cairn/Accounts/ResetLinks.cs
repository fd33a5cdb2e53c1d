using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Makes reset links, and finds whose one is.</summary>
internal sealed class ResetLinks(CairnDb db, FindActor find, TimeProvider clock)
{
    /// <summary>The secret of a new link. Links that were made before keep their hour, so that whoever asks again does not spoil the first letter.</summary>
    public async Task<string> MakeAsync(Guid account, PersonId? shownTo, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await db.ResetLinks.Where(link => link.Account == account && link.Until <= now).ExecuteDeleteAsync(cancel);
        var secret = Secrets.ForLink();
        db.Add(new ResetLink(Guid.CreateVersion7(now), account, secret, shownTo, now));
        await db.SaveChangesAsync(cancel);
        return secret;
    }

    /// <summary>The account that a link is for; null where it was used, ran out, never was, or was shown to somebody who does not look after the account any more.</summary>
    public async Task<Account?> AccountOfAsync(string secret, CancellationToken cancel)
    {
        var hash = Secrets.Hash(secret);
        var now = clock.GetUtcNow();
        var found = await (
            from link in db.ResetLinks
            join account in db.Users on link.Account equals account.Id
            where link.SecretHash == hash && link.Until > now
            select new { link.ShownTo, Account = account }).SingleOrDefaultAsync(cancel);
        if (found?.ShownTo is not { } maker)
            return found?.Account;

        var person = found.Account.Person;
        var (actor, _) = await find.ByPerson(maker, cancel);
        return await db.PeopleLookedAfterBy(actor).AnyAsync(known => known.Id == person, cancel) ? found.Account : null;
    }
}
