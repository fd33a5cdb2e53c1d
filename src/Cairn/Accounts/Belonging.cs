using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Who still belongs somewhere, and who is nearest to it, for whoever has something to tell them.</summary>
internal static class Belonging
{
    /// <summary>
    /// Those of some people who can sign in and belong to an organisation: by a role there or above, or below where it is not confidential.
    /// The same answer as <see cref="OrganisationAccess.OrganisationsOf"/>, for many at once.
    /// </summary>
    public static async Task<IReadOnlySet<PersonId>> BelongingAmongAsync(this CairnDb db, OrganisationId organisation, IReadOnlyCollection<PersonId> people, CancellationToken cancel)
    {
        var reachesDown = await db.Organisations.AnyAsync(o => o.Id == organisation && o.Privacy != PrivacyLevel.Confidential, cancel);
        var belonging = await db.Memberships.Where(held => people.Contains(held.Person) && db.OrganisationLines.Any(line =>
            (line.Below == organisation && line.Above == held.Organisation) || (reachesDown && line.Above == organisation && line.Below == held.Organisation)))
            .Select(held => held.Person).Distinct().ToListAsync(cancel);
        return await db.ActiveAmongAsync(belonging, cancel);
    }

    /// <summary>Those who hold one of some roles in an organisation and can sign in; where it has none of its own, those of the nearest above it.</summary>
    public static async Task<IReadOnlyList<PersonId>> NearestAsync(this CairnDb db, OrganisationId organisation, IReadOnlyCollection<Role> roles, CancellationToken cancel)
    {
        var held = await (
            from line in db.OrganisationLines
            join membership in db.Memberships on line.Above equals membership.Organisation
            where line.Below == organisation && roles.Contains(membership.Role)
            select new { line.Steps, membership.Person }).ToListAsync(cancel);
        var active = await db.ActiveAmongAsync([.. held.Select(one => one.Person)], cancel);
        var able = held.Where(one => active.Contains(one.Person)).ToList();
        return able.Count == 0 ? [] : [.. able.Where(one => one.Steps == able.Min(other => other.Steps)).Select(one => one.Person).Distinct()];
    }

    /// <summary>Those of some people who can sign in.</summary>
    public static async Task<IReadOnlySet<PersonId>> ActiveAmongAsync(this CairnDb db, IReadOnlyCollection<PersonId> people, CancellationToken cancel)
    {
        var accounts = people.Select(person => person.Value).Distinct().ToList();
        var away = await db.Deactivations.Where(held => accounts.Contains(held.Account)).Select(held => held.Account).ToListAsync(cancel);
        return people.Where(person => !away.Contains(person.Value)).ToHashSet();
    }
}
