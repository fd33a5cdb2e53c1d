using Cairn.Shared.Basics;
using Microsoft.AspNetCore.Identity;

namespace Cairn.Accounts;

/// <summary>Lets somebody in whose passkey was proved. It asked for finger, face or code, so that it counts as two factors.</summary>
public sealed record SignInWithPasskey(Account Account, UserPasskeyInfo Passkey);

internal sealed class SignInWithPasskeyHandler(UserManager<Account> accounts)
{
    public async Task<Outcome> Handle(SignInWithPasskey request)
    {
        if (!request.Passkey.IsUserVerified)
            return Outcome.Refused(new Refusal("PasskeyRefused"));

        await accounts.AddOrUpdatePasskeyAsync(request.Account, request.Passkey); // its count of uses moved on
        return Outcome.Accepted;
    }
}
