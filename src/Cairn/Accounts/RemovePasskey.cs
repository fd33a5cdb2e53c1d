using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Accounts;

/// <summary>Forgets one of the actor's passkeys.</summary>
public sealed record RemovePasskey(string Passkey, Proof Proof);

internal sealed class RemovePasskeyHandler(CairnDb db, PasswordProof proof, AccountLetters letters, TimeProvider clock)
{
    public async Task<Outcome> Handle(RemovePasskey request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await OwnPasskeys.FindAsync(db, person, request.Passkey, cancel) is not { } passkey)
            return Outcome.NotFound;
        var (proved, account) = await proof.OfAsync(actor, request.Proof, nameof(Proof.Password), cancel);
        if (account is null)
            return proved;

        db.Remove(passkey);
        db.Tell(person.Value, person.Subject, "PasskeyRemoved", clock.GetUtcNow());
        var outcome = await db.SaveUnlessOvertakenAsync(cancel);
        if (outcome.IsAccepted)
            letters.TellOwner(account, "PasskeyRemoved");
        return outcome;
    }
}
