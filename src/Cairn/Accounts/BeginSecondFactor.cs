using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Makes the key that an app will share. It counts after a first code.</summary>
public sealed record BeginSecondFactor(string Password);

internal sealed class BeginSecondFactorHandler(CairnDb db, PasswordProof proof)
{
    public async Task<Outcome> Handle(BeginSecondFactor request, Actor actor, CancellationToken cancel)
    {
        var (proved, account) = await proof.OfAsync(actor, request.Password, "Password", cancel);
        if (account is null)
            return proved;
        if (await db.SecondFactors.AnyAsync(factor => factor.Account == account.Id && factor.Since != null, cancel))
            return Outcome.Refused(new Refusal("SecondFactorOnAlready"));

        await using var turn = await db.BeginInTurnAsync(cancel);
        await db.SecondFactors.Where(factor => factor.Account == account.Id && factor.Since == null).ExecuteDeleteAsync(cancel);
        db.Add(new SecondFactor(account.Id));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
