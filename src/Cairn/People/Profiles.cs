using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

internal static class Profiles
{
    /// <summary>The profile of a person, to be changed; an empty one that is not saved yet where they said nothing so far.</summary>
    public static async Task<Profile> ProfileOfAsync(this CairnDb db, PersonId person, CancellationToken cancel)
    {
        if (await db.Profiles.SingleOrDefaultAsync(known => known.Person == person, cancel) is { } profile)
            return profile;
        return db.Add(new Profile(person)).Entity;
    }
}
