using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>The actor's own account, as its pages show it.</summary>
public sealed record MyselfView(PersonId Person, string Name, string Email, Profile Profile, IReadOnlyList<PartnerPlace> Partnerships, bool HasPhoto);

/// <summary>An organisation of which the actor is a partner, and the roles there, proposed and taken.</summary>
public sealed record PartnerPlace(OrganisationLink Organisation, IReadOnlyList<PartnerPart> Parts);

/// <summary>Finds the actor's own account.</summary>
internal sealed class FindMyself(CairnDb db)
{
    public async Task<MyselfView?> Handle(Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await db.Users.AsNoTracking().Where(known => known.Id == person.Value).Select(known => new { known.PreferredName, known.Email, HasPhoto = db.Photos.Any(photo => photo.Person == person) }).SingleOrDefaultAsync(cancel) is not { } account)
            return null;

        var profile = await db.Profiles.AsNoTracking().SingleOrDefaultAsync(known => known.Person == person, cancel) ?? new Profile(person);
        var places = await (
            from membership in db.Memberships
            join organisation in db.Organisations on membership.Organisation equals organisation.Id
            where membership.Person == person && membership.Role == Role.Partner
            orderby organisation.Name
            select new OrganisationLink(organisation.Id, organisation.Name, organisation.Type)).ToListAsync(cancel);
        var parts = (await db.PartnerParts.AsNoTracking().Where(part => part.Person == person).OrderBy(part => part.Proposed).ToListAsync(cancel)).ToLookup(part => part.Organisation);
        return new(person, account.PreferredName, account.Email ?? "", profile, [.. places.Select(place => new PartnerPlace(place, [.. parts[place.Id]]))], account.HasPhoto);
    }
}
