using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

internal static class RolesOf
{
    /// <summary>The roles of some people in the organisations that the actor belongs to.</summary>
    public static async Task<ILookup<PersonId, RoleRow>> RolesOfAsync(this CairnDb db, IReadOnlyList<PersonId> people, Actor actor, CancellationToken cancel)
    {
        var rows = await (
            from membership in db.Memberships
            join organisation in db.OrganisationsOf(actor) on membership.Organisation equals organisation.Id
            where people.Contains(membership.Person)
            orderby organisation.Name
            select new { membership.Person, Row = new RoleRow(membership.Id, organisation.Id, organisation.Name, membership.Role) }).ToListAsync(cancel);
        return rows.ToLookup(row => row.Person, row => row.Row);
    }
}
