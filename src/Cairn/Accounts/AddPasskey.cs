using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Keeps a passkey that was proved, under a name that its owner knows it by.</summary>
public sealed record AddPasskey(string Name, UserPasskeyInfo Passkey, Proof Proof);

internal sealed class AddPasskeyHandler(CairnDb db, UserManager<Account> accounts, PasswordProof proof, AccountLetters letters, TimeProvider clock)
{
    public const int LongestName = 60;
    public const int Most = 20;

    public async Task<Outcome> Handle(AddPasskey request, Actor actor, CancellationToken cancel)
    {
        var (proved, account) = await proof.OfAsync(actor, request.Proof, nameof(Proof.Password), cancel);
        if (account is null)
            return proved;
        if (CheckName(request.Name) is { } refusal)
            return Outcome.Refused(refusal);
        if (!request.Passkey.IsUserVerified)
            return Outcome.Refused(new Refusal("PasskeyRefused")); // only then is it two factors
        if (await db.UserPasskeys.CountAsync(held => held.UserId == account.Id, cancel) >= Most)
            return Outcome.Refused(new Refusal("PasskeysTooMany", null, Most));

        var now = clock.GetUtcNow();
        request.Passkey.Name = request.Name.Trim();
        account.FirstSecondFactor ??= now;
        db.Tell(account.Id, account.Person.Subject, "PasskeyAdded", now);
        var added = await accounts.AddOrUpdatePasskeyAsync(account, request.Passkey);
        if (!added.Succeeded)
            return Outcome.Overtaken;
        letters.TellOwner(account, "PasskeyAdded");
        return Outcome.Accepted;
    }

    internal static Refusal? CheckName(string name) => string.IsNullOrWhiteSpace(name)
        ? new("PasskeyNameMissing", "PasskeyName")
        : name.Trim().Length > LongestName ? new("TooLong", "PasskeyName", LongestName) : null;
}
