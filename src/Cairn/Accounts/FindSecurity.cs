using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>How the actor's account is protected.</summary>
internal sealed class FindSecurity(CairnDb db)
{
    public async Task<Safety?> Handle(Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { Value: var id } || await db.Users.AsNoTracking().SingleOrDefaultAsync(held => held.Id == id, cancel) is not { } account)
            return null;

        var factor = await db.SecondFactors.AsNoTracking().SingleOrDefaultAsync(held => held.Account == id, cancel);
        var codesLeft = await db.RecoveryCodes.CountAsync(code => code.Account == id, cancel);
        var passkeys = await db.UserPasskeys.AsNoTracking().Where(passkey => passkey.UserId == id).ToListAsync(cancel);
        return new(account, factor, codesLeft, [.. passkeys.Select(held => new PasskeyLine(Convert.ToHexStringLower(held.CredentialId), held.Data.Name ?? "", held.Data.CreatedAt)).OrderBy(line => line.Since)]);
    }
}

/// <summary>What protects an account beside its password.</summary>
internal sealed record Safety(Account Account, SecondFactor? Factor, int RecoveryCodesLeft, IReadOnlyList<PasskeyLine> Passkeys)
{
    public bool HasCodes => Factor is { IsOn: true };
}

/// <summary>A passkey in the list of its owner.</summary>
internal sealed record PasskeyLine(string Id, string Name, DateTimeOffset Since);
