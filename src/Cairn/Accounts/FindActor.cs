using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Finds who is asking, from the session that their browser or the token that their program shows.</summary>
internal sealed class FindActor(CairnDb db, TimeProvider clock)
{
    private static readonly FoundActor Nobody = new(Actor.Anonymous, SecondFactorDuty.None);

    /// <summary>Those who may come in, and what protects them.</summary>
    private IQueryable<Known> Accounts => db.Users.Where(account => account.Forgotten == null && !db.Deactivations.Any(held => held.Account == account.Id)).Select(account => new Known
    {
        Account = account.Id,
        Name = account.PreferredName,
        EverHadSecondFactor = account.FirstSecondFactor != null,
        HasPassword = account.PasswordHash != null,
        HasSecondFactor = db.SecondFactors.Any(factor => factor.Account == account.Id && factor.Since != null) || db.UserPasskeys.Any(passkey => passkey.UserId == account.Id),
    });

    /// <summary>Nobody where the session is over, or its account may no longer sign in.</summary>
    public async Task<FoundActor> BySession(Guid session, CancellationToken cancel)
    {
        var found = await (
            from held in db.Sessions.AsNoTracking()
            join account in Accounts on held.Account equals account.Account
            where held.Id == session
            select new { Session = held, Account = account }).SingleOrDefaultAsync(cancel);
        var now = clock.GetUtcNow();
        if (found is null || found.Session.IsOver(now))
            return Nobody;

        if (found.Session.IsSeenAnew(now))
            await db.Sessions.Where(held => held.Id == session).ExecuteUpdateAsync(held => held.SetProperty(s => s.LastSeen, now), cancel);
        return await WithRolesAsync(found.Account, cancel);
    }

    /// <summary>The person for whom a program acts. What they owe, they owe here too.</summary>
    public async Task<FoundActor> ByPerson(PersonId person, CancellationToken cancel) =>
        await Accounts.SingleOrDefaultAsync(known => known.Account == person.Value, cancel) is { } account ? await WithRolesAsync(account, cancel) : Nobody;

    private async Task<FoundActor> WithRolesAsync(Known account, CancellationToken cancel)
    {
        var person = new PersonId(account.Account);
        var roles = await db.Memberships.Where(membership => membership.Person == person)
            .Select(membership => new { membership.Organisation, membership.Role, membership.Since }).ToListAsync(cancel);
        DateTimeOffset? administrator = roles.Where(held => held.Role == Role.Administrator).Select(held => (DateTimeOffset?)held.Since).Min();
        return new(
            new(person, account.Name, [.. roles.Select(held => new ActorRole(held.Organisation, held.Role))]),
            account.HasPassword ? SecondFactorDuty.Of(administrator, account.HasSecondFactor, account.EverHadSecondFactor) : SecondFactorDuty.None); // no second factor without a first
    }

    private sealed class Known
    {
        public Guid Account { get; init; }

        public string Name { get; init; } = "";

        public bool EverHadSecondFactor { get; init; }

        public bool HasPassword { get; init; }

        public bool HasSecondFactor { get; init; }
    }
}

/// <summary>Who is asking, and what they owe.</summary>
internal sealed record FoundActor(Actor Actor, SecondFactorDuty Duty);
