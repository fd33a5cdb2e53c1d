using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Gives whoever holds a reset link a new password. It signs them out everywhere, takes away passkeys and tokens, which somebody else may have made, lifts a lockout, and uses the link up.</summary>
public sealed record ResetPassword(string Secret, string Password);

internal sealed class ResetPasswordHandler(CairnDb db, ResetLinks links, IPasswordHasher<Account> hasher, Sessions sessions, IEnumerable<ISharedAccounts> shared, Lockout lockout, AccountLetters letters, TimeProvider clock)
{
    public async Task<Outcome> Handle(ResetPassword request, CancellationToken cancel)
    {
        if (await links.AccountOfAsync(request.Secret, cancel) is not { } account)
            return Outcome.NotFound;
        if (await shared.RefusalAsync(account.Person, cancel) is { } held)
            return Outcome.Refused(held);
        if (PasswordRules.Check(request.Password, account.PreferredName, account.Email!) is { } refusal)
            return Outcome.Refused(refusal);

        account.TakePassword(hasher.HashPassword(account, request.Password));
        await using var turn = await db.BeginInTurnAsync(cancel);
        await db.ResetLinks.Where(link => link.Account == account.Id).ExecuteDeleteAsync(cancel);
        await db.UserPasskeys.Where(passkey => passkey.UserId == account.Id).ExecuteDeleteAsync(cancel);
        await sessions.EndOthersAsync(account.Id, null, cancel);
        db.Tell(account.Id, account.Person.Subject, "PasswordReset", clock.GetUtcNow());
        var outcome = await db.SaveUnlessOvertakenAsync(cancel);
        if (!outcome.IsAccepted)
            return outcome;
        await turn.CommitAsync(cancel);
        lockout.Lift(account.Email!);
        letters.TellOwner(account, "PasswordReset");
        return outcome;
    }
}
