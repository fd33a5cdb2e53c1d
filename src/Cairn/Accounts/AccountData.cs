using System.Text.Json.Nodes;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>What accounts keep about somebody.</summary>
internal sealed class AccountData(CairnDb db, TimeProvider clock) : IPersonalData
{
    public string Part => "account";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel)
    {
        var account = await db.Users.AsNoTracking().SingleAsync(known => known.Id == person.Value, cancel);
        var sessions = await db.Sessions.AsNoTracking().Where(session => session.Account == person.Value).Select(session => new { session.Browser, session.Since, session.LastSeen }).ToListAsync(cancel);
        var tokens = await db.Tokens.AsNoTracking().Where(token => token.Person == person).Select(token => new { token.Name, Scopes = token.Scopes.ToString(), token.Since, token.Until, token.LastUsed }).ToListAsync(cancel);
        var ways = await WaysInAsync(person, cancel);
        var deactivated = await db.Deactivations.AsNoTracking().Where(held => held.Account == person.Value).Select(held => new { held.At }).SingleOrDefaultAsync(cancel);
        var looks = await db.Looks.AsNoTracking().Where(look => look.Person == person.Value).OrderBy(look => look.Day).Select(look => new { look.Subject, look.Day }).ToListAsync(cancel);
        var deeds = await db.AuditEvents.AsNoTracking().Where(told => told.Actor == person.Value || told.Subject == person.Subject).OrderBy(told => told.Number)
            .Select(told => new { told.At, told.Subject, told.Deed, told.Details }).ToListAsync(cancel);
        return new { account.PreferredName, account.Email, account.Since, Sessions = sessions, Tokens = tokens, WaysIn = ways, Deactivated = deactivated, Looks = looks, Deeds = deeds.Select(told => new { told.At, told.Subject, told.Deed, Details = told.Details.Length == 0 ? null : JsonNode.Parse(told.Details) }) };
    }

    /// <summary>Neither keys nor prints: whoever finds the file shall not sign in with it.</summary>
    private async Task<object> WaysInAsync(PersonId person, CancellationToken cancel)
    {
        var codes = await db.SecondFactors.AsNoTracking().Where(factor => factor.Account == person.Value).Select(factor => new { factor.Since }).SingleOrDefaultAsync(cancel);
        var recoveryCodes = await db.RecoveryCodes.CountAsync(code => code.Account == person.Value, cancel);
        var resetLinks = await db.ResetLinks.AsNoTracking().Where(link => link.Account == person.Value).Select(link => new { link.Until }).ToListAsync(cancel);
        var passkeys = await db.UserPasskeys.AsNoTracking().Where(passkey => passkey.UserId == person.Value).ToListAsync(cancel);
        return new { Codes = codes, RecoveryCodesLeft = recoveryCodes, ResetLinks = resetLinks, Passkeys = passkeys.Select(passkey => new { passkey.Data.Name, passkey.Data.CreatedAt }) };
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancel)
    {
        var account = await db.Users.SingleAsync(known => known.Id == person.Value, cancel);
        await db.Sessions.Where(session => session.Account == person.Value).ExecuteDeleteAsync(cancel);
        await db.Tokens.Where(token => token.Person == person).ExecuteDeleteAsync(cancel);
        await db.Deactivations.Where(held => held.Account == person.Value).ExecuteDeleteAsync(cancel);
        await db.SecondFactors.Where(factor => factor.Account == person.Value).ExecuteDeleteAsync(cancel);
        await db.RecoveryCodes.Where(code => code.Account == person.Value).ExecuteDeleteAsync(cancel);
        await db.ResetLinks.Where(link => link.Account == person.Value).ExecuteDeleteAsync(cancel);
        await db.UserPasskeys.Where(passkey => passkey.UserId == person.Value).ExecuteDeleteAsync(cancel);
        await db.UserTokens.Where(token => token.UserId == person.Value).ExecuteDeleteAsync(cancel);
        await db.UserClaims.Where(claim => claim.UserId == person.Value).ExecuteDeleteAsync(cancel);
        await db.UserLogins.Where(login => login.UserId == person.Value).ExecuteDeleteAsync(cancel);
        account.Forget(clock.GetUtcNow());
    }
}
