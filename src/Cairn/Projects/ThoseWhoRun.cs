using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Whom to tell of what those who run an organisation should know.</summary>
internal static class ThoseWhoRun
{
    /// <summary>The administrators of an organisation who can sign in; where it has none of its own, those of the nearest above it.</summary>
    public static async Task<IReadOnlyList<PersonId>> ThoseWhoRunAsync(this CairnDb db, OrganisationId organisation, CancellationToken cancel)
    {
        var held = await (
            from line in db.OrganisationLines
            join membership in db.Memberships on line.Above equals membership.Organisation
            where line.Below == organisation && membership.Role == Role.Administrator
            select new { line.Steps, membership.Person }).ToListAsync(cancel);
        var active = await db.ActiveAmongAsync([.. held.Select(one => one.Person)], cancel);
        var able = held.Where(one => active.Contains(one.Person)).ToList();
        return able.Count == 0 ? [] : [.. able.Where(one => one.Steps == able.Min(other => other.Steps)).Select(one => one.Person).Distinct()];
    }

    /// <summary>Those of some people who can sign in.</summary>
    public static async Task<IReadOnlySet<PersonId>> ActiveAmongAsync(this CairnDb db, IReadOnlyList<PersonId> people, CancellationToken cancel)
    {
        var accounts = people.Select(person => person.Value).Distinct().ToList();
        var away = await db.Deactivations.Where(held => accounts.Contains(held.Account)).Select(held => held.Account).ToListAsync(cancel);
        return people.Where(person => !away.Contains(person.Value)).ToHashSet();
    }
}
