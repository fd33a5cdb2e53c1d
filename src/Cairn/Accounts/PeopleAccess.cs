using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Which people an actor may see, and whose accounts an administrator may look after.</summary>
internal static class PeopleAccess
{
    /// <summary>Oneself, and those with a role in an organisation that one belongs to, above or below; who has no role left only by those who run the place where the last one ended.</summary>
    public static IQueryable<Person> PeopleVisibleTo(this CairnDb db, Actor actor)
    {
        var own = actor.Person;
        var run = db.OrganisationsRunBy(actor).Select(o => o.Id);
        var organisations = db.OrganisationsOf(actor).Select(o => o.Id);
        return db.People.Where(person => person.Forgotten == null
            && (person.Id == own || db.Memberships.Any(m => m.Person == person.Id && organisations.Contains(m.Organisation))
                || (!db.Memberships.Any(m => m.Person == person.Id) && db.Departures.Any(d => d.Person == person.Id && run.Contains(d.Organisation)))));
    }

    /// <summary>
    /// Those all of whose roles lie in organisations that the actor runs. An administrator of one of two hospitals where somebody works has
    /// no power over the account. Where the last role ended, those who run that place go on.
    /// </summary>
    public static IQueryable<Person> PeopleLookedAfterBy(this CairnDb db, Actor actor)
    {
        var run = db.OrganisationsRunBy(actor).Select(o => o.Id);
        return db.PeopleVisibleTo(actor).Where(person => !db.Memberships.Any(m => m.Person == person.Id && !run.Contains(m.Organisation))
            && (db.Memberships.Any(m => m.Person == person.Id) || db.Departures.Any(d => d.Person == person.Id && run.Contains(d.Organisation))));
    }

    /// <summary>Whether an organisation would have nobody left to administer it, there or above, without these roles.</summary>
    public static async Task<bool> IsLastAdministratorAsync(this CairnDb db, IReadOnlyList<Membership> ending, CancellationToken cancel)
    {
        var ended = ending.Select(membership => membership.Id).ToList();
        foreach (var organisation in ending.Where(membership => membership.Role == Role.Administrator).Select(membership => membership.Organisation).Distinct())
        {
            var others = await (
                from line in db.OrganisationLines
                join membership in db.Memberships on line.Above equals membership.Organisation
                where line.Below == organisation && membership.Role == Role.Administrator && !ended.Contains(membership.Id)
                select membership.Person).Distinct().ToListAsync(cancel);
            var accounts = others.ConvertAll(person => person.Value);
            if (accounts.Count == await db.Deactivations.CountAsync(held => accounts.Contains(held.Account), cancel))
                return true;
        }

        return false;
    }
}
