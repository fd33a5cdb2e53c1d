using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Finds the token that a program shows, and remembers that it was used.</summary>
internal sealed class FindToken(CairnDb db, TimeProvider clock)
{
    /// <summary>A use within this time of the last is not written down again.</summary>
    private static readonly TimeSpan Coarseness = TimeSpan.FromMinutes(5);

    /// <summary>Null where it is unknown, over, or its person may not sign in.</summary>
    public async Task<PersonalToken?> Handle(string token, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var hash = Secrets.Hash(token);
        if (await db.Tokens.AsNoTracking().SingleOrDefaultAsync(known => known.SecretHash == hash, cancel) is not { } found || !found.IsGood(now))
            return null;
        if (await db.Deactivations.AnyAsync(held => held.Account == found.Person.Value, cancel))
            return null;

        if (found.LastUsed is null || now - found.LastUsed > Coarseness)
            await db.Tokens.Where(known => known.Id == found.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.LastUsed, now), cancel);
        return found;
    }
}
