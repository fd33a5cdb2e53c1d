using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Accounts;

/// <summary>Makes a token with which a program may act for the actor.</summary>
public sealed record MakeToken(string Name, TokenScopes Scopes, int Days, Proof Proof);

internal sealed class MakeTokenHandler(CairnDb db, PasswordProof proof, AccountLetters letters, TimeProvider clock)
{
    /// <summary>The token itself is answered once and kept nowhere.</summary>
    public async Task<(Outcome Outcome, string? Token)> Handle(MakeToken request, Actor actor, CancellationToken cancel)
    {
        var (proved, account) = await proof.OfAsync(actor, request.Proof, nameof(Proof.Password), cancel);
        if (account is null)
            return (proved, null);

        var person = account.Person;
        var now = clock.GetUtcNow();
        var token = PersonalToken.Prefix + Secrets.ForLink();
        var outcome = PersonalToken.Make(Guid.CreateVersion7(now), person, request, Secrets.Hash(token), now, out var made);
        if (made is null)
            return (outcome, null);

        db.Add(made);
        db.Tell(person.Value, person.Subject, "TokenMade", now, new { made.Id, made.Scopes, made.Until });
        await db.SaveChangesAsync(cancel);
        letters.TellOwner(account, "TokenMade");
        return (outcome, token);
    }
}
