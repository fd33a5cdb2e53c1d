using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>The second step of signing in: a code of the app, or one from paper. Wrong ones count as wrong passwords do.</summary>
public sealed record SignInWithCode(Guid Account, string Code, Caller Caller);

internal sealed class SignInWithCodeHandler(CairnDb db, RecoveryCodes recovery, Lockout lockout, AccountLetters letters, TimeProvider clock)
{
    public async Task<Outcome> Handle(SignInWithCode request, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(request.Code))
            return Outcome.Refused(new Refusal("CodeMissing", "Code"));
        var account = await db.Users.SingleOrDefaultAsync(held => held.Id == request.Account, cancel);
        var factor = await db.SecondFactors.SingleOrDefaultAsync(held => held.Account == request.Account && held.Since != null, cancel);
        if (account is null || factor is null)
            return Outcome.NotFound;
        if (await db.Deactivations.AnyAsync(held => held.Account == account.Id, cancel))
            return Outcome.Refused(new Refusal("SignInDeactivated"));

        var isKnown = request.Caller.IsKnownTo(account);
        if (!lockout.Take(account.Email!, request.Caller, isKnown))
            return Outcome.Refused(new Refusal("CodeTooOften", "Code"));
        if (!await TakeAsync(account, factor, request.Code, cancel))
            return Outcome.Refused(new Refusal("CodeWrong", "Code"));

        lockout.Held(account.Email!, request.Caller, isKnown);
        return Outcome.Accepted;
    }

    private async Task<bool> TakeAsync(Account account, SecondFactor factor, string code, CancellationToken cancel)
    {
        if (factor.Take(code, clock.GetUtcNow()))
            return (await db.SaveUnlessOvertakenAsync(cancel)).IsAccepted;
        if (!await recovery.TakeAsync(account.Id, code, cancel))
            return false;

        db.Tell(account.Id, account.Person.Subject, "RecoveryCodeUsed", clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        letters.TellOwner(account, "RecoveryCodeUsed");
        return true;
    }
}
