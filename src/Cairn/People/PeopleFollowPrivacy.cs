using Cairn.Accounts;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Tells those who have a role in an organisation that others than before may see it.</summary>
internal sealed class PeopleFollowPrivacy(CairnDb db, TimeProvider clock) : IFollowsPrivacy
{
    public async Task FollowAsync(Organisation organisation, Actor actor, CancellationToken cancel)
    {
        var people = await db.Memberships.Where(held => held.Organisation == organisation.Id && held.Person != actor.Person).Select(held => held.Person).Distinct().ToListAsync(cancel);
        foreach (var person in await db.ActiveAmongAsync(people, cancel))
            db.Notify(person, $"NoticePrivacy.{organisation.Privacy}", $"/organisations/{organisation.Id.Value}", clock.GetUtcNow(), organisation.Name);
    }
}
