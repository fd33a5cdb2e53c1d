using Cairn.Accounts;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Ends a role: one's own, or another's in an organisation that one runs.</summary>
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
        if (membership.Person != actor.Person)
            db.Notify(membership.Person, "NoticeRoleEnded", "/organisations", now, await db.Organisations.Where(o => o.Id == membership.Organisation).Select(o => o.Name).SingleAsync(cancel));
        db.Tell(actor.Person?.Value, membership.Organisation.Subject, "RoleEnded", now, new { membership.Role, Person = membership.Person.Value });
        await db.SaveChangesAsync(cancel);
        foreach (var follower in followers)
            await follower.FollowAsync(membership.Person, cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
