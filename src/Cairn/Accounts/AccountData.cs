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
        var profile = await db.Profiles.AsNoTracking().SingleOrDefaultAsync(known => known.Person == person, cancel);
        var roles = await (
            from membership in db.Memberships
            join organisation in db.Organisations on membership.Organisation equals organisation.Id
            where membership.Person == person
            select new { Organisation = organisation.Name, Role = membership.Role.ToString(), membership.Since }).ToListAsync(cancel);
        var parts = await db.PartnerParts.AsNoTracking().Where(part => part.Person == person).ToListAsync(cancel);
        var sessions = await db.Sessions.AsNoTracking().Where(session => session.Account == person.Value).Select(session => new { session.Browser, session.Since, session.LastSeen }).ToListAsync(cancel);
        var tokens = await db.Tokens.AsNoTracking().Where(token => token.Person == person).Select(token => new { token.Name, Scopes = token.Scopes.ToString(), token.Since, token.Until, token.LastUsed }).ToListAsync(cancel);
        var photo = await db.Photos.AsNoTracking().Where(known => known.Person == person).Select(known => new { known.Type, known.Bytes, known.At }).SingleOrDefaultAsync(cancel);
        var hasCodes = await db.SecondFactors.AnyAsync(factor => factor.Account == person.Value, cancel);
        var looks = await db.Looks.AsNoTracking().Where(look => look.Person == person.Value).OrderBy(look => look.Day).Select(look => new { look.Subject, look.Day }).ToListAsync(cancel);
        var deeds = await db.AuditEvents.AsNoTracking().Where(told => told.Actor == person.Value || told.Subject == person.Subject).OrderBy(told => told.Number)
            .Select(told => new { told.At, told.Subject, told.Deed, told.Details }).ToListAsync(cancel);
        return new { account.PreferredName, account.Email, account.Since, Profile = profile, Roles = roles, PartnerRoles = parts, Sessions = sessions, Tokens = tokens, Photo = photo, HasCodes = hasCodes, Looks = looks, Deeds = deeds };
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancel)
    {
        var account = await db.Users.SingleAsync(known => known.Id == person.Value, cancel);
        await db.Invitations.Where(open => open.Email == account.Email || open.By == person).ExecuteDeleteAsync(cancel);
        await db.Sessions.Where(session => session.Account == person.Value).ExecuteDeleteAsync(cancel);
        await db.Profiles.Where(profile => profile.Person == person).ExecuteDeleteAsync(cancel);
        await db.Photos.Where(photo => photo.Person == person).ExecuteDeleteAsync(cancel);
        await db.PartnerParts.Where(part => part.Person == person).ExecuteDeleteAsync(cancel);
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
