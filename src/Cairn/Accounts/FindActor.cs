using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Finds who is asking, from the session that their browser shows.</summary>
internal sealed class FindActor(CairnDb db, FindActor.Questions questions, TimeProvider clock)
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
        var person = new PersonId(found.Session.Account);
        var roles = new List<Held>();
        await foreach (var role in questions.Roles(db, person).WithCancellation(cancel))
            roles.Add(role);
        DateTimeOffset? administrator = roles.Where(held => held.Role == Role.Administrator).Select(held => (DateTimeOffset?)held.Since).Min();
        return new(
            new(person, found.PreferredName, [.. roles.Select(held => new ActorRole(held.Organisation, held.Role))]),
            found.HasPassword ? SecondFactorDuty.Of(administrator, found.HasSecondFactor, found.EverHadSecondFactor) : SecondFactorDuty.None); // no second factor without a first
    }

    /// <summary>The person for whom a program acts.</summary>
    public async Task<Actor> ByPerson(PersonId person, CancellationToken cancel)
    {
        if (await db.People.Where(known => known.Id == person && known.Forgotten == null).Select(known => known.Name).SingleOrDefaultAsync(cancel) is not { } name)
            return Actor.Anonymous;
        var roles = await db.Memberships.Where(membership => membership.Person == person).Select(membership => new ActorRole(membership.Organisation, membership.Role)).ToListAsync(cancel);
        return new(person, name, roles);
    }

    /// <summary>What every request asks: translated once for each running application, not at each request.</summary>
    internal sealed class Questions
    {
        public Func<CairnDb, Guid, CancellationToken, Task<Shown?>> Session { get; } = EF.CompileAsyncQuery((CairnDb db, Guid session, CancellationToken cancel) => (
            from held in db.Sessions.AsNoTracking()
            join account in db.Users on held.Account equals account.Id
            where held.Id == session && account.Forgotten == null && !db.Deactivations.Any(d => d.Account == account.Id)
            select new Shown(held, account.PreferredName, account.PasswordHash != null, account.FirstSecondFactor != null,
                db.SecondFactors.Any(factor => factor.Account == account.Id && factor.Since != null) || db.UserPasskeys.Any(passkey => passkey.UserId == account.Id))).SingleOrDefault());

        public Func<CairnDb, PersonId, IAsyncEnumerable<Held>> Roles { get; } = EF.CompileAsyncQuery((CairnDb db, PersonId person) =>
            db.Memberships.Where(membership => membership.Person == person).Select(membership => new Held(membership.Organisation, membership.Role, membership.Since)));
    }

    /// <summary>A session with what is known of its account.</summary>
    internal sealed record Shown(Session Session, string PreferredName, bool HasPassword, bool EverHadSecondFactor, bool HasSecondFactor);

    internal sealed record Held(OrganisationId Organisation, Role Role, DateTimeOffset Since);
}

/// <summary>Who is asking, and what they owe.</summary>
internal sealed record FoundActor(Actor Actor, SecondFactorDuty Duty);
