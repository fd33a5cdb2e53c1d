using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Lets somebody in who knows their e-mail address and password. What was wrong is not told apart, so that nobody learns who has an account.</summary>
public sealed record SignIn(string Email, string Password);

internal sealed class SignInHandler(CairnDb db, UserManager<Account> accounts, IPasswordHasher<Account> hasher)
{
    /// <summary>A hash of nothing, so that an unknown address takes as long as a known one.</summary>
    private static readonly Account Nobody = new();

    public async Task<(Outcome Outcome, Account? Account)> Handle(SignIn request)
    {
        if (string.IsNullOrWhiteSpace(request.Email))
            return (Outcome.Refused(new Refusal("SignInEmailMissing", "Email")), null);
        if (request.Password.Length == 0)
            return (Outcome.Refused(new Refusal("SignInPasswordMissing", "Password")), null);

        var account = await accounts.FindByNameAsync(request.Email.Trim());
        if (account is null)
        {
            hasher.HashPassword(Nobody, request.Password);
            return Failed;
        }

        if (await accounts.IsLockedOutAsync(account))
            return Failed;
        if (!await accounts.CheckPasswordAsync(account, request.Password))
        {
            await accounts.AccessFailedAsync(account);
            return Failed;
        }

        if (await db.Deactivations.AnyAsync(held => held.Account == account.Id))
            return (Outcome.Refused(new Refusal("SignInDeactivated")), null);

        await accounts.ResetAccessFailedCountAsync(account);
        return (Outcome.Accepted, account);
    }

    private static (Outcome Outcome, Account? Account) Failed => (Outcome.Refused(new Refusal("SignInFailed")), null);
}
