using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Keeps somebody from signing in, until the account is activated again. Their sessions, tokens and open invitations end.</summary>
public sealed record DeactivateAccount(PersonId Person);

internal sealed class DeactivateAccountHandler(CairnDb db, IEnumerable<IFollowsLeavers> followers, TimeProvider clock)
{
    public async Task<Outcome> Handle(DeactivateAccount request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (!await db.PeopleVisibleTo(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return Outcome.NotFound;
        if (actor.Person is not { } by || !await db.PeopleLookedAfterBy(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return Outcome.NotAllowed;
        if (by == request.Person)
            return Outcome.Refused(new Refusal("DeactivateSelf"));
        if (await db.Deactivations.AnyAsync(held => held.Account == by.Value, cancel))
            return Outcome.NotAllowed; // meanwhile they were, perhaps by this very person
        if (await db.IsLastAdministratorAsync(await db.Memberships.Where(m => m.Person == request.Person).ToListAsync(cancel), cancel))
            return Outcome.Refused(new Refusal("LastAdministrator"));
        if (await db.Deactivations.AnyAsync(held => held.Account == request.Person.Value, cancel))
            return Outcome.Accepted;

        var now = clock.GetUtcNow();
        db.Add(new Deactivation(request.Person.Value, by, now));
        await db.Sessions.Where(session => session.Account == request.Person.Value).ExecuteDeleteAsync(cancel);
        await db.Tokens.Where(token => token.Person == request.Person).ExecuteDeleteAsync(cancel);
        await db.Invitations.Where(open => open.By == request.Person).ExecuteDeleteAsync(cancel);
        await db.ResetLinks.Where(link => link.Account == request.Person.Value).ExecuteDeleteAsync(cancel);
        db.Tell(by.Value, request.Person.Subject, "AccountDeactivated", now);
        await db.SaveChangesAsync(cancel);
        foreach (var follower in followers)
            await follower.FollowAsync(request.Person, cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
