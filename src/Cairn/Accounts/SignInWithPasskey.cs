using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Lets somebody in whose passkey was proved. It asked for finger, face or code, so that it counts as two factors.</summary>
public sealed record SignInWithPasskey(Account Account, UserPasskeyInfo Passkey);

internal sealed class SignInWithPasskeyHandler(CairnDb db, UserManager<Account> accounts)
{
    public async Task<Outcome> Handle(SignInWithPasskey request, CancellationToken cancel)
    {
        if (!request.Passkey.IsUserVerified)
            return Outcome.Refused(new Refusal("PasskeyRefused"));
        if (await db.Deactivations.AnyAsync(held => held.Account == request.Account.Id, cancel))
            return Outcome.Refused(new Refusal("SignInDeactivated"));

        await accounts.AddOrUpdatePasskeyAsync(request.Account, request.Passkey); // its count of uses moved on
        return Outcome.Accepted;
    }
}
