using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Finds who is asking, from the session that their browser or the token that their program shows.</summary>
internal sealed class FindActor(CairnDb db, ActorQuestions questions, TimeProvider clock)
{
    private static readonly FoundActor Nobody = new(Actor.Anonymous, SecondFactorDuty.None);

    /// <summary>Nobody where the session is over, or its account may no longer sign in.</summary>
    public async Task<FoundActor> BySession(Guid session, CancellationToken cancel)
    {
        var found = await questions.Session(db, session, cancel);
        var now = clock.GetUtcNow();
        if (found is null || found.Session.IsOver(now))
            return Nobody;

        if (found.Session.IsSeenAnew(now))
            await db.Sessions.Where(held => held.Id == session).ExecuteUpdateAsync(held => held.SetProperty(s => s.LastSeen, now), cancel);
        return await WithRolesAsync(found.Account, cancel);
    }

    /// <summary>The person for whom a program acts. What they owe, they owe here too.</summary>
    public async Task<FoundActor> ByPerson(PersonId person, CancellationToken cancel) =>
        await questions.Person(db, person.Value, cancel) is { } account ? await WithRolesAsync(account, cancel) : Nobody;

    private async Task<FoundActor> WithRolesAsync(KnownAccount account, CancellationToken cancel)
    {
        var person = new PersonId(account.Id);
        var roles = new List<HeldRole>();
        await foreach (var role in questions.Roles(db, person).WithCancellation(cancel))
            roles.Add(role);
        DateTimeOffset? administrator = roles.Where(held => held.Role == Role.Administrator).Select(held => (DateTimeOffset?)held.Since).Min();
        return new(
            new(person, account.Name, [.. roles.Select(held => new ActorRole(held.Organisation, held.Role))]),
            account.HasPassword ? SecondFactorDuty.Of(administrator, account.HasSecondFactor, account.EverHadSecondFactor) : SecondFactorDuty.None); // no second factor without a first
    }
}

/// <summary>Who is asking, and what they owe.</summary>
internal sealed record FoundActor(Actor Actor, SecondFactorDuty Duty);
