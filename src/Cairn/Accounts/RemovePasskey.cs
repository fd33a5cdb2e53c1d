using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Forgets one of the actor's passkeys.</summary>
public sealed record RemovePasskey(string Passkey);

internal sealed class RemovePasskeyHandler(CairnDb db, AccountLetters letters, TimeProvider clock)
{
    public async Task<Outcome> Handle(RemovePasskey request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await OwnPasskeys.FindAsync(db, person, request.Passkey, cancel) is not { } passkey)
            return Outcome.NotFound;

        db.Remove(passkey);
        db.Tell(person.Value, person.Subject, "PasskeyRemoved", clock.GetUtcNow());
        var outcome = await db.SaveUnlessOvertakenAsync(cancel);
        if (outcome.IsAccepted)
            letters.TellOwner(await db.Users.SingleAsync(account => account.Id == person.Value, cancel), "PasskeyRemoved");
        return outcome;
    }
}
