using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Finds where what somebody is asked differs from what they said they wish, before it is written down.</summary>
internal sealed class FindWishes(CairnDb db)
{
    /// <summary>Keys of the words; none for a group, for somebody whom the actor may not see, and where all is as wished.</summary>
    public async Task<IReadOnlyList<string>> Handle(ParticipationWords asked, Actor actor, CancellationToken cancel)
    {
        if (asked.Person is not { } person || !await db.PeopleVisibleTo(actor).AnyAsync(known => known.Id == person, cancel))
            return [];
        var profile = await db.Profiles.AsNoTracking().SingleOrDefaultAsync(known => known.Person == person, cancel);
        var chosen = await db.ChosenPartsVisibleTo(actor).Where(part => part.Person == person).Select(part => part.Role).ToListAsync(cancel);
        return WishAdvice.Of(profile, chosen, asked.Role, asked.Channel);
    }
}
