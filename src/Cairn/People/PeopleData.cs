using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>What is kept about somebody as others meet them.</summary>
internal sealed class PeopleData(CairnDb db) : IPersonalData
{
    public string Part => "person";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel)
    {
        var email = await EmailAsync(person, cancel);
        var profile = await db.Profiles.AsNoTracking().SingleOrDefaultAsync(known => known.Person == person, cancel);
        var roles = await (
            from membership in db.Memberships
            join organisation in db.Organisations on membership.Organisation equals organisation.Id
            where membership.Person == person
            select new { Organisation = organisation.Name, Role = membership.Role.ToString(), membership.Since }).ToListAsync(cancel);
        var left = await (
            from departure in db.Departures
            join organisation in db.Organisations on departure.Organisation equals organisation.Id
            where departure.Person == person
            select new { Organisation = organisation.Name, departure.At }).SingleOrDefaultAsync(cancel);
        var parts = await db.PartnerParts.AsNoTracking().Where(part => part.Person == person).ToListAsync(cancel);
        var photo = await db.Photos.AsNoTracking().Where(known => known.Person == person).Select(known => new { known.Type, known.Bytes, known.At }).SingleOrDefaultAsync(cancel);
        var invitations = await InvitationsAsync(person, email, cancel);
        return new { Profile = profile, Roles = roles, LastRoleEnded = left, PartnerRoles = parts, Photo = photo, Invitations = invitations };
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancel)
    {
        var email = await EmailAsync(person, cancel);
        await db.Invitations.Where(open => open.NormalizedEmail == email || open.By == person).ExecuteDeleteAsync(cancel);
        await db.Profiles.Where(profile => profile.Person == person).ExecuteDeleteAsync(cancel);
        await db.Photos.Where(photo => photo.Person == person).ExecuteDeleteAsync(cancel);
        await db.PartnerParts.Where(part => part.Person == person).ExecuteDeleteAsync(cancel);
        await db.Departures.Where(departure => departure.Person == person).ExecuteDeleteAsync(cancel);
    }

    private Task<string?> EmailAsync(PersonId person, CancellationToken cancel) =>
        db.Users.Where(account => account.Id == person.Value).Select(account => account.NormalizedEmail).SingleAsync(cancel);

    /// <summary>Whom somebody invited is told by place and role; the address is the other's.</summary>
    private async Task<object> InvitationsAsync(PersonId person, string? email, CancellationToken cancel)
    {
        var open = await (
            from invitation in db.Invitations
            join organisation in db.Organisations on invitation.Organisation equals organisation.Id
            where invitation.By == person || invitation.NormalizedEmail == email
            orderby invitation.At
            select new { IsSent = invitation.By == person, Invitation = new { Organisation = organisation.Name, invitation.Role, invitation.At, invitation.Until } }).AsNoTracking().ToListAsync(cancel);
        return new { Sent = open.Where(one => one.IsSent).Select(one => one.Invitation), Received = open.Where(one => !one.IsSent).Select(one => one.Invitation) };
    }
}
