using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Somebody who looked: on how many days, and when last.</summary>
public sealed record LookRow(PersonId Person, string? Name, int Days, DateOnly Last);

/// <summary>Those who looked whom the actor may know of, and those who were forgotten; how many others; and from which day looks are told.</summary>
public sealed record Lookers(IReadOnlyList<LookRow> Told, int Others, DateOnly Since);

/// <summary>Lists who looked at something that belongs to an organisation. Whoever asks has decided that the actor may read it.</summary>
internal sealed class ListLookers(CairnDb db, TimeProvider clock)
{
    public async Task<Lookers> Handle(string subject, OrganisationId place, IReadOnlyList<PersonId> alsoKnown, Actor actor, CancellationToken cancel)
    {
        var since = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-Looks.DaysKept);
        var looks = await (
            from look in db.Looks
            join account in db.Users on look.Person equals account.Id
            where look.Subject == subject && look.Day >= since
            group look by new { look.Person, account.PreferredName, account.Forgotten } into looker
            select new LookRow(new PersonId(looker.Key.Person), looker.Key.Forgotten == null ? looker.Key.PreferredName : null, looker.Count(), looker.Max(look => look.Day))).ToListAsync(cancel);
        var people = looks.ConvertAll(look => look.Person);
        var known = await db.PeopleVisibleTo(actor).Where(person => people.Contains(person.Id)).Select(person => person.Id).ToHashSetAsync(cancel);
        known.UnionWith(await db.Memberships.Where(m => people.Contains(m.Person) && db.OrganisationLines.Any(line => line.Below == place && line.Above == m.Organisation)).Select(m => m.Person).ToListAsync(cancel));
        known.UnionWith(alsoKnown);

        var told = looks.FindAll(look => look.Name is null || known.Contains(look.Person));
        return new([.. told.OrderByDescending(look => look.Last).ThenBy(look => look.Name, StringComparer.OrdinalIgnoreCase)], looks.Count - told.Count, since);
    }
}
