using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Somebody as their page shows them.</summary>
/// <param name="Person">Who.</param>
/// <param name="Name">What they wish to be called.</param>
/// <param name="Email">Their address; for themselves, those who look after the account, and everybody who sees the page where they wish to be reached by e-mail.</param>
/// <param name="Profile">What they say of themselves.</param>
/// <param name="Roles">What they are, where the actor belongs too.</param>
/// <param name="Parts">Their roles as a partner there.</param>
/// <param name="IsActor">Whether it is the actor.</param>
/// <param name="IsLookedAfter">Whether the actor may deactivate or forget the account.</param>
/// <param name="IsDeactivated">Whether they may not sign in for now.</param>
/// <param name="HasPhoto">Whether they show a picture of themselves.</param>
public sealed record PersonView(
    PersonId Person, string Name, string? Email, Profile Profile, IReadOnlyList<RoleRow> Roles, IReadOnlyList<PartnerPart> Parts, bool IsActor, bool IsLookedAfter, bool IsDeactivated, bool HasPhoto);

/// <summary>Finds somebody whom the actor may see.</summary>
internal sealed class FindPerson(CairnDb db)
{
    public async Task<PersonView?> Handle(PersonId id, Actor actor, CancellationToken cancel)
    {
        if (await db.PeopleVisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancel) is not { } person)
            return null;

        var isActor = id == actor.Person;
        var isLookedAfter = await db.PeopleLookedAfterBy(actor).AnyAsync(known => known.Id == id, cancel);
        var profile = await db.Profiles.AsNoTracking().SingleOrDefaultAsync(known => known.Person == id, cancel) ?? new Profile(id);
        var roles = await db.RolesOfAsync([id], actor, cancel);
        var shared = db.OrganisationsOf(actor).Select(o => o.Id);
        var parts = await db.PartnerParts.AsNoTracking().Where(part => part.Person == id && shared.Contains(part.Organisation)).OrderBy(part => part.Proposed).ToListAsync(cancel);
        var isDeactivated = await db.Deactivations.AnyAsync(held => held.Account == id.Value, cancel);
        return new(id, person.Name, isActor || isLookedAfter || profile.Channels.HasFlag(Channels.Email) ? person.Email : null, profile, [.. roles[id]], parts, isActor, isLookedAfter, isDeactivated, await db.Photos.AnyAsync(photo => photo.Person == id, cancel));
    }
}
