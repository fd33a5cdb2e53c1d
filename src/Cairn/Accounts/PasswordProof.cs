using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>What somebody shows who is signed in: their password, or the session that they just opened with a passkey.</summary>
public sealed record Proof(string Password, Guid? Session = null);

/// <summary>Has somebody who is signed in show that it is they, before what protects them is changed.</summary>
internal sealed class PasswordProof(CairnDb db, UserManager<Account> accounts, Lockout lockout, IEnumerable<ISharedAccounts> shared, TimeProvider clock)
{
    public Task<(Outcome Outcome, Account? Account)> OfAsync(Actor actor, string password, string field, CancellationToken cancel) => OfAsync(actor, new Proof(password), field, cancel);

    public async Task<(Outcome Outcome, Account? Account)> OfAsync(Actor actor, Proof proof, string field, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await accounts.FindByIdAsync(person.Value.ToString()) is not { } account)
            return (Outcome.NotFound, null);
        if (await shared.RefusalAsync(person, cancel) is { } refusal)
            return (Outcome.Refused(refusal), null);
        if (proof.Password.Length == 0 && await IsProvedByAsync(proof.Session, account, cancel))
            return (Outcome.Accepted, account);
        if (!lockout.TakeProof(account.Id))
            return (Outcome.Refused(new Refusal("ProofTooOften", field)), null);
        if (!await accounts.CheckPasswordAsync(account, proof.Password))
            return (Outcome.Refused(new Refusal("ProofWrong", field)), null);

        lockout.ProofHeld(account.Id);
        return (Outcome.Accepted, account);
    }

    private async Task<bool> IsProvedByAsync(Guid? session, Account account, CancellationToken cancel) =>
        await db.Sessions.AsNoTracking().SingleOrDefaultAsync(held => held.Id == session && held.Account == account.Id, cancel) is { } found && found.IsProof(clock.GetUtcNow());
}
