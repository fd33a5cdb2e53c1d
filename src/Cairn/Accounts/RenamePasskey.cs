using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Accounts;

/// <summary>Gives one of the actor's passkeys another name.</summary>
public sealed record RenamePasskey(string Passkey, string Name);

internal sealed class RenamePasskeyHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(RenamePasskey request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await OwnPasskeys.FindAsync(db, person, request.Passkey, cancel) is not { } passkey)
            return Outcome.NotFound;
        if (AddPasskeyHandler.CheckName(request.Name) is { } refusal)
            return Outcome.Refused(refusal);

        passkey.Data.Name = request.Name.Trim();
        db.Tell(person.Value, person.Subject, "PasskeyRenamed", clock.GetUtcNow());
        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
