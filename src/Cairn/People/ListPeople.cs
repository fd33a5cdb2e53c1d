using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Somebody in a list.</summary>
public sealed record PersonRow(PersonId Person, string Name, string Title, IReadOnlyList<RoleRow> Roles, bool HasPhoto = false);

/// <summary>A role, and where.</summary>
public sealed record RoleRow(Guid Membership, OrganisationId Organisation, string OrganisationName, Role Role);

/// <summary>Lists the people whom an actor may see, by name, a page at a time.</summary>
internal sealed class ListPeople(CairnDb db, Words words)
{
    /// <summary>All of them, or those who fit what was typed: by what they say of themselves, or by a role or a place that the actor shares.</summary>
    public Task<Page<PersonRow>> Handle(Actor actor, string? text, Paging paging, CancellationToken cancel) => Among(db.ProfilesFitting(text ?? "", actor, words), actor, paging, cancel);

    /// <summary>Those of some profiles whom the actor may see.</summary>
    public async Task<Page<PersonRow>> Among(IQueryable<Profile> profiles, Actor actor, Paging paging, CancellationToken cancel)
    {
        var people = from person in db.PeopleVisibleTo(actor)
                     join profile in profiles on person.Id equals profile.Person
                     select new { person.Id, person.Name, profile.Title, HasPhoto = db.Photos.Any(photo => photo.Person == person.Id) };
        var total = await people.CountAsync(cancel);
        var rows = await people.OrderBy(person => person.Name).ThenBy(person => person.Id).Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel);
        var roles = await db.RolesOfAsync([.. rows.Select(row => row.Id)], actor, cancel);
        return new([.. rows.Select(row => new PersonRow(row.Id, row.Name, row.Title, [.. roles[row.Id]], row.HasPhoto))], total, paging);
    }
}
