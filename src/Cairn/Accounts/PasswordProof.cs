using Cairn.Organisations;
using Cairn.Shared.Basics;
using Microsoft.AspNetCore.Identity;

namespace Cairn.Accounts;

/// <summary>Has somebody who is signed in show that they know their password, before what protects them is changed.</summary>
internal sealed class PasswordProof(UserManager<Account> accounts, Lockout lockout)
{
    public async Task<(Outcome Outcome, Account? Account)> OfAsync(Actor actor, string password, string field, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (actor.Person is not { } person || await accounts.FindByIdAsync(person.Value.ToString()) is not { } account)
            return (Outcome.NotFound, null);
        if (!lockout.TakeProof(account.Id))
            return (Outcome.Refused(new Refusal("ProofTooOften", field)), null);
        if (!await accounts.CheckPasswordAsync(account, password))
            return (Outcome.Refused(new Refusal("ProofWrong", field)), null);

        lockout.ProofHeld(account.Id);
        return (Outcome.Accepted, account);
    }
}
