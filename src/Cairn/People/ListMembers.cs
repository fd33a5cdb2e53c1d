using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>The people of an organisation, and for those who run it who is invited.</summary>
public sealed record MembersView(IReadOnlyList<MemberRow> Members, IReadOnlyList<Invitation> Invitations);

/// <summary>A role that somebody has in this organisation.</summary>
public sealed record MemberRow(Guid Membership, PersonId Person, string Name, string Title, Role Role, DateTimeOffset Since, bool IsDeactivated, IReadOnlyList<PartnerPart> Parts, bool HasPhoto);

/// <summary>Lists who belongs to an organisation; to ask is to look at it. A role that is only proposed is seen by the partner and by those who run the organisation.</summary>
internal sealed class ListMembers(CairnDb db, TimeProvider clock)
{
    public async Task<MembersView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        if (!await db.OrganisationsOf(actor).AnyAsync(o => o.Id == id, cancel))
            return null;

        await db.LookAtAsync(id.Subject, actor.Person?.Value, clock.GetUtcNow(), cancel);
        var rows = await (
            from membership in db.Memberships
            join person in db.People on membership.Person equals person.Id
            join profile in db.Profiles on membership.Person equals profile.Person into profiles
            from profile in profiles.DefaultIfEmpty()
            where membership.Organisation == id
            orderby person.Name
            select new { membership, person.Name, Title = profile == null ? "" : profile.Title, HasPhoto = db.Photos.Any(photo => photo.Person == membership.Person) }).AsNoTracking().ToListAsync(cancel);
        var accounts = rows.ConvertAll(row => row.membership.Person.Value);
        var deactivated = await db.Deactivations.Where(held => accounts.Contains(held.Account)).Select(held => held.Account).ToHashSetAsync(cancel);
        var parts = (await db.PartnerParts.AsNoTracking().Where(part => part.Organisation == id).ToListAsync(cancel)).ToLookup(part => part.Person);
        var runs = await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == id, cancel);
        var members = rows.ConvertAll(row => new MemberRow(
            row.membership.Id, row.membership.Person, row.Name, row.Title, row.membership.Role, row.membership.Since, deactivated.Contains(row.membership.Person.Value),
            row.membership.Role == Role.Partner ? [.. parts[row.membership.Person].Where(part => part.Since is not null || runs || part.Person == actor.Person)] : [], row.HasPhoto));

        if (!runs)
            return new(members, []);
        var invitations = await db.Invitations.AsNoTracking().Where(open => open.Organisation == id).OrderBy(open => open.Email).ToListAsync(cancel);
        return new(members, invitations);
    }
}
