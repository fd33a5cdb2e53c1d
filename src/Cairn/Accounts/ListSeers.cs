using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Somebody who can see something, by one role or several in places in the tree.</summary>
public sealed record SeerRow(PersonId Person, string Name, IReadOnlyList<SeerRole> Roles);

/// <summary>A role by which somebody sees something.</summary>
/// <param name="Role">Which.</param>
/// <param name="Through">Where they have it.</param>
/// <param name="IsAbove">Whether that is there or above, so that the role counts there too.</param>
public sealed record SeerRole(Role Role, OrganisationLink Through, bool IsAbove);

/// <summary>Those whom the actor may know of, and how many others there are.</summary>
public sealed record Seers(IReadOnlyList<SeerRow> Told, int Others);

/// <summary>Lists who sees an organisation and what belongs to it: those with a role there and above, and below where it is not confidential. Who cannot sign in sees nothing.</summary>
internal sealed class ListSeers(CairnDb db)
{
    public async Task<Seers> Handle(Organisation organisation, Actor actor, CancellationToken cancel)
    {
        var (id, reachesDown) = (organisation.Id, organisation.Privacy != PrivacyLevel.Confidential);
        var own = db.OrganisationsOf(actor).Select(o => o.Id);
        var rows = await (
            from membership in db.Memberships
            join place in db.Organisations on membership.Organisation equals place.Id
            join person in db.People on membership.Person equals person.Id
            let isAbove = db.OrganisationLines.Any(line => line.Below == id && line.Above == place.Id)
            where isAbove || (reachesDown && db.OrganisationLines.Any(line => line.Above == id && line.Below == place.Id))
            orderby person.Name, person.Id, place.Name
            select new { person.Id, person.Name, Held = new SeerRole(membership.Role, new OrganisationLink(place.Id, place.Name, place.Type), isAbove), IsTold = isAbove || own.Contains(place.Id) }).ToListAsync(cancel);
        var people = rows.Select(row => row.Id.Value).Distinct().ToList();
        var deactivated = await db.Deactivations.Where(held => people.Contains(held.Account)).Select(held => held.Account).ToHashSetAsync(cancel);

        var able = rows.FindAll(row => !deactivated.Contains(row.Id.Value));
        IReadOnlyList<SeerRow> told = [.. able.Where(row => row.IsTold).GroupBy(row => new { row.Id, row.Name }, row => row.Held).Select(held => new SeerRow(held.Key.Id, held.Key.Name, [.. held]))];
        return new(told, able.Select(row => row.Id).Except(told.Select(seer => seer.Person)).Count());
    }
}
