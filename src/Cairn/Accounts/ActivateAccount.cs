using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Lets somebody whose account was deactivated sign in again: by whoever deactivated it, or looks after that person too.</summary>
public sealed record ActivateAccount(PersonId Person);

internal sealed class ActivateAccountHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ActivateAccount request, Actor actor, CancellationToken cancel)
    {
        if (!await db.PeopleVisibleTo(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return Outcome.NotFound;
        if (!await db.PeopleLookedAfterBy(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return Outcome.NotAllowed;
        if (await db.Deactivations.SingleOrDefaultAsync(held => held.Account == request.Person.Value, cancel) is not { } deactivation)
            return Outcome.Accepted;
        if (!await MayUndoAsync(deactivation.By, actor, cancel))
            return Outcome.Refused(new Refusal("ActivateNotYours"));

        db.Remove(deactivation);
        db.Tell(actor.Person?.Value, request.Person.Subject, "AccountActivated", clock.GetUtcNow());
        return await db.SaveUnlessOvertakenAsync(cancel);
    }

    /// <summary>Nobody undoes what somebody above them did; but what somebody did who has no role any more, whoever looks after the account does.</summary>
    private async Task<bool> MayUndoAsync(PersonId by, Actor actor, CancellationToken cancel) => by == actor.Person
        || await db.PeopleLookedAfterBy(actor).AnyAsync(person => person.Id == by, cancel)
        || !await db.Memberships.AnyAsync(m => m.Person == by, cancel);
}
