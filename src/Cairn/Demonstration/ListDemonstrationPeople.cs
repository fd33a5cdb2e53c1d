using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Demonstration;

/// <summary>Those who do the same sort of thing.</summary>
internal sealed record DemonstrationGroup(DemonstrationPart Part, IReadOnlyList<DemonstrationRow> People);

/// <summary>Somebody to be: their name, their work, and what they are where.</summary>
internal sealed record DemonstrationRow(PersonId Person, string Name, string Title, IReadOnlyList<DemonstrationRole> Roles);

/// <summary>A role, and where.</summary>
internal sealed record DemonstrationRole(Role Role, string Organisation);

/// <summary>Lists the people whom a visitor may be, by what they do.</summary>
internal sealed class ListDemonstrationPeople(CairnDb db)
{
    public async Task<IReadOnlyList<DemonstrationGroup>> Handle(CancellationToken cancel)
    {
        var people = await (
            from account in db.AccountsToEnter()
            join invented in db.DemonstrationPeople on account.Id equals invented.Account
            orderby invented.Place
            select new { Person = new PersonId(account.Id), account.PreferredName, invented.Part }).ToListAsync(cancel);
        var ids = people.ConvertAll(person => person.Person);
        var titles = await db.Profiles.Where(profile => ids.Contains(profile.Person)).ToDictionaryAsync(profile => profile.Person, profile => profile.Title, cancel);
        var roles = (await (
            from membership in db.Memberships
            join organisation in db.Organisations on membership.Organisation equals organisation.Id
            where ids.Contains(membership.Person)
            orderby membership.Since
            select new { membership.Person, membership.Role, organisation.Name }).ToListAsync(cancel)).ToLookup(held => held.Person, held => new DemonstrationRole(held.Role, held.Name));
        return [.. people.GroupBy(person => person.Part).OrderBy(group => group.Key)
            .Select(group => new DemonstrationGroup(group.Key, [.. group.Select(person => new DemonstrationRow(person.Person, person.PreferredName, titles.GetValueOrDefault(person.Person, ""), [.. roles[person.Person]]))]))];
    }
}
