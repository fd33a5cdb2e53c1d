using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>
/// Tells whoever takes a patient partner into a team where that is more than they said they wish. Which role as a partner they chose does not
/// matter there: a patient partner can have any.
/// </summary>
internal sealed class WishesOfPartners(CairnDb db) : IWishesOfPeople
{
    public async Task<IReadOnlyList<string>> DifferencesAsync(PersonId person, Actor actor, CancellationToken cancel)
    {
        if (!await db.PeopleVisibleTo(actor).AnyAsync(known => known.Id == person, cancel))
            return [];

        var profile = await db.Profiles.AsNoTracking().SingleOrDefaultAsync(known => known.Person == person, cancel);
        return WishAdvice.Of(profile, [], PartnerRole.PartnerInCoproduction, Channels.None);
    }
}
