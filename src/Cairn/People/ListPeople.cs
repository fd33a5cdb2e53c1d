using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Somebody in a list.</summary>
public sealed record PersonRow(PersonId Person, string Name, string Title, IReadOnlyList<RoleRow> Roles, bool HasPhoto = false);

/// <summary>A role, and where.</summary>
public sealed record RoleRow(Guid Membership, OrganisationId Organisation, string OrganisationName, Role Role);

/// <summary>Lists the people whom an actor may see, by name, a page at a time; all whose name, title or skills hold a word.</summary>
internal sealed class ListPeople(CairnDb db)
{
    public async Task<Page<PersonRow>> Handle(Actor actor, string? word, Paging paging, CancellationToken cancel)
    {
        var people = from person in db.PeopleVisibleTo(actor)
                     join profile in db.Profiles on person.Id equals profile.Person
                     select new { person.Id, person.Name, profile.Title, profile.Search, HasPhoto = db.Photos.Any(photo => photo.Person == person.Id) };
        if (!string.IsNullOrWhiteSpace(word))
        {
            var pattern = "%" + Like.Escape(Profile.Folded(word.Trim())) + "%";
            people = people.Where(person => EF.Functions.Like(person.Search, pattern, Like.Escaping));
        }

        var total = await people.CountAsync(cancel);
        var rows = await people.OrderBy(person => person.Name).ThenBy(person => person.Id).Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel);
        var roles = await db.RolesOfAsync([.. rows.Select(row => row.Id)], actor, cancel);
        return new([.. rows.Select(row => new PersonRow(row.Id, row.Name, row.Title, [.. roles[row.Id]], row.HasPhoto))], total, paging);
    }
}
