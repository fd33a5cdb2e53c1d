using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Which profiles fit what somebody looks for: each word of it, in any order.</summary>
internal static class PeopleSearch
{
    /// <summary>Those whose name it is, in capitals or not.</summary>
    public static IQueryable<Profile> ProfilesNamed(this CairnDb db, string name)
    {
        var (folded, first) = (Profile.Folded(name), Like.Escape(Profile.Folded(name)) + "\n%"); // the name stands on the first line
        return db.Profiles.Where(profile => profile.Search == folded || EF.Functions.Like(profile.Search, first, Like.Escaping));
    }

    /// <summary>Those who say it of themselves.</summary>
    public static IQueryable<Profile> ProfilesSaying(this CairnDb db, string text) => Like.Patterns(Profile.Folded(text)).Aggregate(
        db.Profiles.AsQueryable(), (narrowed, pattern) => narrowed.Where(profile => EF.Functions.Like(profile.Search, pattern, Like.Escaping)));

    /// <summary>Those who say it of themselves or have such a role, or one in such a place, as far as the actor may know.</summary>
    public static IQueryable<Profile> ProfilesFitting(this CairnDb db, string text, Actor actor, Words words)
    {
        var shared = db.OrganisationsOf(actor);
        var narrowed = db.Profiles.AsQueryable();
        foreach (var (word, pattern) in Like.Words(Profile.Folded(text)).Zip(Like.Patterns(Profile.Folded(text))))
        {
            var roles = Enum.GetValues<Role>().Where(role => words.Of(role).Contains(word, StringComparison.OrdinalIgnoreCase)).ToList();
#pragma warning disable CA1304, CA1311, MA0011 // the database lowers it, in no culture of ours
            var places = shared.Where(place => EF.Functions.Like(place.Name.ToLower(), pattern, Like.Escaping)).Select(place => place.Id);
#pragma warning restore CA1304, CA1311, MA0011
            narrowed = narrowed.Where(profile => EF.Functions.Like(profile.Search, pattern, Like.Escaping)
                || db.Memberships.Any(held => held.Person == profile.Person && (places.Contains(held.Organisation) || (roles.Contains(held.Role) && shared.Any(place => place.Id == held.Organisation)))));
        }

        return narrowed;
    }
}
