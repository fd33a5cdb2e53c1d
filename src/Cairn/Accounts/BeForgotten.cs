using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Removes everything that says who somebody is, for good. Done by oneself, or on request by those who look after the account. What was contributed stays.</summary>
public sealed record BeForgotten(PersonId Person, bool IsSure);

internal sealed class BeForgottenHandler(CairnDb db, IEnumerable<IPersonalData> kept, TimeProvider clock)
{
    public async Task<Outcome> Handle(BeForgotten request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (!await db.PeopleVisibleTo(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return Outcome.NotFound;
        if (request.Person != actor.Person && !await db.PeopleLookedAfterBy(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return Outcome.NotAllowed;
        if (!request.IsSure)
            return Outcome.Refused(new Refusal("ForgetUnsure", nameof(request.IsSure)));
        var memberships = await db.Memberships.Where(m => m.Person == request.Person).ToListAsync(cancel);
        if (await db.IsLastAdministratorAsync(memberships, cancel))
            return Outcome.Refused(new Refusal("LastAdministrator"));

        foreach (var part in kept)
            await part.ForgetAsync(request.Person, cancel);
        db.RemoveRange(memberships);
        db.Tell(actor.Person?.Value, request.Person.Subject, "PersonForgotten", clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
