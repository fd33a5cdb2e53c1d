using Cairn.Accounts;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Tells those who have a role in an organisation that it is a part of another now, whose people see it.</summary>
internal sealed class PeopleFollowMoves(CairnDb db, TimeProvider clock) : IFollowsMoves
{
    public async Task FollowAsync(Organisation? moved, Actor actor, CancellationToken cancel)
    {
        if (moved is not { Parent: { } parent })
            return;

        var place = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == parent, cancel);
        var (words, names) = place.Privacy == PrivacyLevel.Confidential ? ("NoticeMovedOn", new[] { moved.Name }) : ("NoticeMoved", [moved.Name, place.Name]); // those below a confidential one may not know its name
        var people = await db.Memberships.Where(held => held.Organisation == moved.Id && held.Person != actor.Person).Select(held => held.Person).Distinct().ToListAsync(cancel);
        foreach (var person in await db.ActiveAmongAsync(people, cancel))
            db.Notify(person, words, $"/organisations/{moved.Id.Value}", clock.GetUtcNow(), names);
        await db.SaveChangesAsync(cancel);
    }
}
