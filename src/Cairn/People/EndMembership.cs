using Cairn.Accounts;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Ends a role: one's own, or another's in an organisation that one runs. What somebody was there as a partner ends with it.</summary>
public sealed record EndMembership(Guid Membership);

internal sealed class EndMembershipHandler(CairnDb db, IEnumerable<IFollowsLeavers> followers, TimeProvider clock)
{
    public async Task<Outcome> Handle(EndMembership request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.Memberships.SingleOrDefaultAsync(m => m.Id == request.Membership, cancel) is not { } membership
            || !await db.OrganisationsOf(actor).AnyAsync(o => o.Id == membership.Organisation, cancel))
            return Outcome.NotFound;
        if (membership.Person != actor.Person && !await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == membership.Organisation, cancel))
            return Outcome.NotAllowed;
        if (await db.IsLastAdministratorAsync([membership], cancel))
            return Outcome.Refused(new Refusal("LastAdministrator"));

        var now = clock.GetUtcNow();
        db.Remove(membership);
        if (membership.Role == Role.Partner)
            await EndPartsAsync(membership, actor, now, cancel);
        await RememberLastPlaceAsync(membership, now, cancel);
        if (membership.Person != actor.Person)
            db.Notify(membership.Person, "NoticeRoleEnded", "/organisations", now, await db.Organisations.Where(o => o.Id == membership.Organisation).Select(o => o.Name).SingleAsync(cancel));
        db.Tell(actor.Person?.Value, membership.Organisation.Subject, "RoleEnded", now, new { membership.Role, Person = membership.Person.Value });
        db.Tell(actor.Person?.Value, membership.Person.Subject, "RoleEnded", now, new { membership.Role, In = membership.Organisation.Value });
        await db.SaveChangesAsync(cancel);
        foreach (var follower in followers)
            await follower.FollowAsync(membership.Person, cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }

    private async Task EndPartsAsync(Membership ending, Actor actor, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var part in await db.PartnerParts.Where(part => part.Person == ending.Person && part.Organisation == ending.Organisation).ToListAsync(cancel))
        {
            db.Remove(part);
            db.Tell(actor.Person?.Value, ending.Person.Subject, "PartEnded", now, new { part.Role, In = ending.Organisation.Value });
        }
    }

    /// <summary>Somebody without any role would otherwise be looked after by nobody.</summary>
    private async Task RememberLastPlaceAsync(Membership ending, DateTimeOffset now, CancellationToken cancel)
    {
        if (await db.Memberships.AnyAsync(m => m.Person == ending.Person && m.Id != ending.Id, cancel))
            return;
        await db.Departures.Where(departure => departure.Person == ending.Person).ExecuteDeleteAsync(cancel);
        db.Add(new Departure(ending.Person, ending.Organisation, now));
    }
}
