using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Removes everything that says who somebody is, for good. Done by oneself, or on request by those who look after the account. What was contributed stays.</summary>
public sealed record BeForgotten(PersonId Person, bool IsSure, Proof? Proof = null);

internal sealed class BeForgottenHandler(CairnDb db, IEnumerable<IPersonalData> kept, PasswordProof proof, IEnumerable<ISharedAccounts> shared, TimeProvider clock)
{
    public async Task<Outcome> Handle(BeForgotten request, Actor actor, CancellationToken cancel)
    {
        var outcome = await ForgetAsync(request, actor, cancel);
        if (outcome.IsAccepted)
            await db.EmptyLogAsync(CancellationToken.None);
        return outcome;
    }

    private async Task<Outcome> ForgetAsync(BeForgotten request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (!await db.PeopleVisibleTo(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return Outcome.NotFound;
        if (request.Person != actor.Person && !await db.PeopleLookedAfterBy(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return Outcome.NotAllowed;
        if (!request.IsSure)
            return Outcome.Refused(new Refusal("ForgetUnsure", nameof(request.IsSure)));
        if (await shared.RefusalAsync(request.Person, cancel) is { } held)
            return Outcome.Refused(held);
        var certain = request.Person == actor.Person ? await IsOneselfAsync(request, actor, cancel) : await IsDeactivatedAsync(request.Person, cancel);
        if (!certain.IsAccepted)
            return certain;
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

    /// <summary>It cannot be undone, so that a browser left open is not enough, nor a program.</summary>
    private async Task<Outcome> IsOneselfAsync(BeForgotten request, Actor actor, CancellationToken cancel) => request.Proof is { } shown
        ? (await proof.OfAsync(actor, shown, nameof(Proof.Password), cancel)).Outcome
        : Outcome.Refused(new Refusal("ForgetSelfOnPage"));

    /// <summary>Two steps, so that there is time to notice a mistake in between.</summary>
    private async Task<Outcome> IsDeactivatedAsync(PersonId person, CancellationToken cancel) => await db.Deactivations.AnyAsync(held => held.Account == person.Value, cancel)
        ? Outcome.Accepted
        : Outcome.Refused(new Refusal("ForgetActive"));
}
