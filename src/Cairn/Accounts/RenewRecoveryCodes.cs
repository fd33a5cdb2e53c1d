using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Gives new recovery codes for the old, which are worth nothing afterwards.</summary>
public sealed record RenewRecoveryCodes(string Password);

internal sealed class RenewRecoveryCodesHandler(CairnDb db, PasswordProof proof, RecoveryCodes recovery, AccountLetters letters, TimeProvider clock)
{
    /// <summary>The recovery codes, to be shown once.</summary>
    public async Task<(Outcome Outcome, IReadOnlyList<string> Codes)> Handle(RenewRecoveryCodes request, Actor actor, CancellationToken cancel)
    {
        var (proved, account) = await proof.OfAsync(actor, request.Password, "RenewPassword", cancel);
        if (account is null)
            return (proved, []);
        if (!await db.SecondFactors.AnyAsync(factor => factor.Account == account.Id && factor.Since != null, cancel))
            return (Outcome.NotFound, []);

        var codes = await recovery.RenewAsync(account.Id, cancel);
        db.Tell(account.Id, account.Person.Subject, "RecoveryCodesRenewed", clock.GetUtcNow());
        var outcome = await db.SaveUnlessOvertakenAsync(cancel);
        if (!outcome.IsAccepted)
            return (outcome, []);
        letters.TellOwner(account, "RecoveryCodesRenewed");
        return (outcome, codes);
    }
}
