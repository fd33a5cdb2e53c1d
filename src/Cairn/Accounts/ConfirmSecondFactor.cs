using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Turns codes on, with a first one that shows that the app has the key.</summary>
public sealed record ConfirmSecondFactor(string Code);

internal sealed class ConfirmSecondFactorHandler(CairnDb db, RecoveryCodes recovery, AccountLetters letters, TimeProvider clock)
{
    /// <summary>The recovery codes, to be shown once.</summary>
    public async Task<(Outcome Outcome, IReadOnlyList<string> Codes)> Handle(ConfirmSecondFactor request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await db.SecondFactors.SingleOrDefaultAsync(held => held.Account == person.Value && held.Since == null, cancel) is not { } factor)
            return (Outcome.NotFound, []);
        var now = clock.GetUtcNow();
        if (!factor.Take(request.Code, now))
            return (Outcome.Refused(new Refusal("CodeWrong", "Code")), []);

        var account = await db.Users.SingleAsync(held => held.Id == person.Value, cancel);
        account.FirstSecondFactor ??= now;
        var codes = await recovery.RenewAsync(account.Id, cancel);
        db.Tell(account.Id, person.Subject, "SecondFactorOn", now);
        var outcome = await db.SaveUnlessOvertakenAsync(cancel);
        if (!outcome.IsAccepted)
            return (outcome, []);
        letters.TellOwner(account, "SecondFactorOn");
        return (outcome, codes);
    }
}
