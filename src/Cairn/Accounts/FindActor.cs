using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Finds who is asking, from the session that their browser shows.</summary>
internal sealed class FindActor(CairnDb db)
{
    /// <summary>Nobody where the session was ended, or its account may no longer sign in.</summary>
    public async Task<Actor> BySession(Guid session, CancellationToken cancel)
    {
        var found = await (
            from held in db.Sessions
            join account in db.Users on held.Account equals account.Id
            where held.Id == session && account.Forgotten == null && !db.Deactivations.Any(d => d.Account == account.Id)
            select new { account.Id, account.PreferredName }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return Actor.Anonymous;

        return await ActorAsync(new(found.Id), found.PreferredName, cancel);
    }

    /// <summary>The person for whom a program acts.</summary>
    public async Task<Actor> ByPerson(PersonId person, CancellationToken cancel)
    {
        var name = await db.People.Where(known => known.Id == person && known.Forgotten == null).Select(known => known.Name).SingleOrDefaultAsync(cancel);
        return name is null ? Actor.Anonymous : await ActorAsync(person, name, cancel);
    }

    private async Task<Actor> ActorAsync(PersonId person, string name, CancellationToken cancel)
    {
        var roles = await db.Memberships.Where(membership => membership.Person == person)
            .Select(membership => new ActorRole(membership.Organisation, membership.Role)).ToListAsync(cancel);
        return new(person, name, roles);
    }
}
