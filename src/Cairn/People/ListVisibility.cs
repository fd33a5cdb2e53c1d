using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Who can see an organisation, and who has looked.</summary>
/// <param name="CanSee">Those whom the actor may know of.</param>
/// <param name="OthersBelow">How many people of other parts can see it too; who they are is theirs.</param>
/// <param name="HaveLooked">Those who looked whom the actor may know of, and those who were forgotten.</param>
/// <param name="OthersLooked">How many others looked.</param>
/// <param name="LookedSince">From which day looks are told.</param>
public sealed record VisibilityView(IReadOnlyList<SeerRow> CanSee, int OthersBelow, IReadOnlyList<LookRow> HaveLooked, int OthersLooked, DateOnly LookedSince);

/// <summary>Somebody who can see it, by a role in a place in the tree.</summary>
public sealed record SeerRow(PersonId Person, string Name, Role Role, OrganisationLink Through);

/// <summary>Somebody who looked: on how many days, and when last.</summary>
public sealed record LookRow(PersonId Person, string? Name, int Days, DateOnly Last);

/// <summary>Lists who can see an organisation and who has looked, for those who belong to it. People of parts that the actor does not belong to are counted only.</summary>
internal sealed class ListVisibility(CairnDb db, TimeProvider clock)
{
    public async Task<VisibilityView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        if (await db.OrganisationsOf(actor).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancel) is not { } organisation)
            return null;

        var (seers, othersBelow) = await SeersAsync(organisation, actor, cancel);
        var since = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-Looks.DaysKept);
        var (lookers, othersLooked) = await LookersAsync(id, since, actor, cancel);
        return new(seers, othersBelow, lookers, othersLooked, since);
    }

    private async Task<(IReadOnlyList<SeerRow> Seers, int Others)> SeersAsync(Organisation organisation, Actor actor, CancellationToken cancel)
    {
        var (id, reachesDown) = (organisation.Id, organisation.Privacy != PrivacyLevel.Confidential);
        var own = db.OrganisationsOf(actor).Select(o => o.Id);
        var rows = await (
            from membership in db.Memberships
            join place in db.Organisations on membership.Organisation equals place.Id
            join person in db.People on membership.Person equals person.Id
            let isAbove = db.OrganisationLines.Any(line => line.Below == id && line.Above == place.Id)
            where isAbove || (reachesDown && db.OrganisationLines.Any(line => line.Above == id && line.Below == place.Id))
            orderby person.Name
            select new { Seer = new SeerRow(person.Id, person.Name, membership.Role, new OrganisationLink(place.Id, place.Name, place.Type)), IsTold = isAbove || own.Contains(place.Id) }).ToListAsync(cancel);
        var people = rows.Select(row => row.Seer.Person.Value).Distinct().ToList();
        var deactivated = await db.Deactivations.Where(held => people.Contains(held.Account)).Select(held => held.Account).ToHashSetAsync(cancel);

        var able = rows.FindAll(row => !deactivated.Contains(row.Seer.Person.Value));
        IReadOnlyList<SeerRow> told = [.. able.Where(row => row.IsTold).Select(row => row.Seer)];
        return (told, able.Select(row => row.Seer.Person).Except(told.Select(seer => seer.Person)).Count());
    }

    private async Task<(IReadOnlyList<LookRow> Lookers, int Others)> LookersAsync(OrganisationId id, DateOnly since, Actor actor, CancellationToken cancel)
    {
        var subject = id.Subject;
        var looks = await (
            from look in db.Looks
            join account in db.Users on look.Person equals account.Id
            where look.Subject == subject && look.Day >= since
            group look by new { look.Person, account.PreferredName, account.Forgotten } into looker
            select new { Person = new PersonId(looker.Key.Person), Name = looker.Key.Forgotten == null ? looker.Key.PreferredName : null, Days = looker.Count(), Last = looker.Max(look => look.Day) }).ToListAsync(cancel);
        var people = looks.ConvertAll(look => look.Person);
        var known = await db.PeopleVisibleTo(actor).Where(person => people.Contains(person.Id)).Select(person => person.Id).ToHashSetAsync(cancel);
        known.UnionWith(await db.Memberships.Where(m => people.Contains(m.Person) && db.OrganisationLines.Any(line => line.Below == id && line.Above == m.Organisation)).Select(m => m.Person).ToListAsync(cancel));

        var told = looks.FindAll(look => look.Name is null || known.Contains(look.Person));
        return ([.. told.OrderByDescending(look => look.Last).ThenBy(look => look.Name, StringComparer.OrdinalIgnoreCase).Select(look => new LookRow(look.Person, look.Name, look.Days, look.Last))], looks.Count - told.Count);
    }
}
