using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Lets somebody in who knows their e-mail address and password. What was wrong is not told apart, so that nobody learns who has an account.</summary>
public sealed record SignIn(string Email, string Password, Caller Caller);

/// <summary>Who showed a right password, and whether a code is asked of them too.</summary>
internal sealed record Entry(Account Account, bool NeedsCode);

internal sealed class SignInHandler(CairnDb db, UserManager<Account> accounts, IPasswordHasher<Account> hasher, Lockout lockout)
{
    /// <summary>A hash of nothing, so that an unknown address takes as long as a known one.</summary>
    private static readonly Account Nobody = new();

    public async Task<(Outcome Outcome, Entry? Entry)> Handle(SignIn request, CancellationToken cancel)
    {
        var email = request.Email.Trim();
        if (email.Length == 0)
            return (Outcome.Refused(new Refusal("SignInEmailMissing", "Email")), null);
        if (request.Password.Length == 0)
            return (Outcome.Refused(new Refusal("SignInPasswordMissing", "Password")), null);

        var account = await accounts.FindByNameAsync(email);
        var isKnown = request.Caller.IsKnownTo(account);
        var mayTry = lockout.Take(email, request.Caller, isKnown);
        if (account is null || !mayTry)
        {
            hasher.HashPassword(Nobody, request.Password);
            return Failed;
        }

        if (!await accounts.CheckPasswordAsync(account, request.Password))
            return Failed;

        if (await db.Deactivations.AnyAsync(held => held.Account == account.Id, cancel))
            return (Outcome.Refused(new Refusal("SignInDeactivated")), null);

        var needsCode = await db.SecondFactors.AnyAsync(factor => factor.Account == account.Id && factor.Since != null, cancel);
        if (!needsCode)
            lockout.Held(email, request.Caller, isKnown); // otherwise the code decides
        return (Outcome.Accepted, new(account, needsCode));
    }

    private static (Outcome Outcome, Entry? Entry) Failed => (Outcome.Refused(new Refusal("SignInFailed")), null);
}
