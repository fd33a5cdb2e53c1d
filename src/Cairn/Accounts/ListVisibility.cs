using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Who can see an organisation, and who has looked.</summary>
public sealed record VisibilityView(IReadOnlyList<SeerRow> CanSee, IReadOnlyList<LookRow> HaveLooked, DateOnly LookedSince);

/// <summary>Somebody who can see it, by a role in a place in the tree.</summary>
public sealed record SeerRow(PersonId Person, string Name, Role Role, OrganisationLink Through);

/// <summary>Somebody who looked: on how many days, and when last.</summary>
public sealed record LookRow(PersonId Person, string? Name, int Days, DateOnly Last);

/// <summary>Lists who can see an organisation and who has looked, for those who belong to it.</summary>
internal sealed class ListVisibility(CairnDb db, TimeProvider clock)
{
    private const int DaysBack = 90;

    public async Task<VisibilityView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        if (await db.OrganisationsOf(actor).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancel) is not { } organisation)
            return null;

        var reachesDown = organisation.Privacy != PrivacyLevel.Confidential;
        var canSee = await (
            from membership in db.Memberships
            join place in db.Organisations on membership.Organisation equals place.Id
            join person in db.People on membership.Person equals person.Id
            where db.OrganisationLines.Any(line => (line.Below == id && line.Above == place.Id) || (reachesDown && line.Above == id && line.Below == place.Id))
            orderby person.Name
            select new SeerRow(person.Id, person.Name, membership.Role, new OrganisationLink(place.Id, place.Name, place.Type))).ToListAsync(cancel);

        var since = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-DaysBack);
        var subject = id.Subject;
        var looks = await (
            from look in db.Looks
            join account in db.Users on look.Person equals account.Id
            where look.Subject == subject && look.Day >= since
            group look by new { look.Person, account.PreferredName, account.Forgotten } into looker
            select new { looker.Key.Person, Name = looker.Key.Forgotten == null ? looker.Key.PreferredName : null, Days = looker.Count(), Last = looker.Max(look => look.Day) }).ToListAsync(cancel);
        return new(canSee, [.. looks.OrderByDescending(look => look.Last).ThenBy(look => look.Name, StringComparer.OrdinalIgnoreCase).Select(look => new LookRow(new(look.Person), look.Name, look.Days, look.Last))], since);
    }
}
