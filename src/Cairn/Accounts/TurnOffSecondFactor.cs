using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Asks for no codes any more.</summary>
public sealed record TurnOffSecondFactor(string Password);

internal sealed class TurnOffSecondFactorHandler(CairnDb db, PasswordProof proof, AccountLetters letters, TimeProvider clock)
{
    public async Task<Outcome> Handle(TurnOffSecondFactor request, Actor actor, CancellationToken cancel)
    {
        var (proved, account) = await proof.OfAsync(actor, request.Password, "OffPassword", cancel);
        if (account is null)
            return proved;
        if (await db.SecondFactors.SingleOrDefaultAsync(held => held.Account == account.Id, cancel) is not { } factor)
            return Outcome.NotFound;

        db.Remove(factor);
        db.RemoveRange(await db.RecoveryCodes.Where(code => code.Account == account.Id).ToListAsync(cancel));
        db.Tell(account.Id, account.Person.Subject, "SecondFactorOff", clock.GetUtcNow());
        var outcome = await db.SaveUnlessOvertakenAsync(cancel);
        if (outcome.IsAccepted)
            letters.TellOwner(account, "SecondFactorOff");
        return outcome;
    }
}
