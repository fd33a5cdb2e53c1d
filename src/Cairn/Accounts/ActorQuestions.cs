using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>What every request asks of the database: translated once for each running application, not at each request.</summary>
internal sealed class ActorQuestions
{
    /// <summary>A session with its account, if that may come in.</summary>
    public Func<CairnDb, Guid, CancellationToken, Task<ShownSession?>> Session { get; } = EF.CompileAsyncQuery((CairnDb db, Guid session, CancellationToken cancel) => (
        from held in db.Sessions.AsNoTracking()
        join account in db.Users on held.Account equals account.Id
        where held.Id == session && account.Forgotten == null && !db.Deactivations.Any(deactivation => deactivation.Account == account.Id)
        select new ShownSession(held, new KnownAccount(account.Id, account.PreferredName, account.PasswordHash != null, account.FirstSecondFactor != null,
            db.SecondFactors.Any(factor => factor.Account == account.Id && factor.Since != null) || db.UserPasskeys.Any(passkey => passkey.UserId == account.Id)))).SingleOrDefault());

    /// <summary>An account, if it may come in.</summary>
    public Func<CairnDb, Guid, CancellationToken, Task<KnownAccount?>> Person { get; } = EF.CompileAsyncQuery((CairnDb db, Guid person, CancellationToken cancel) => (
        from account in db.Users
        where account.Id == person && account.Forgotten == null && !db.Deactivations.Any(deactivation => deactivation.Account == account.Id)
        select new KnownAccount(account.Id, account.PreferredName, account.PasswordHash != null, account.FirstSecondFactor != null,
            db.SecondFactors.Any(factor => factor.Account == account.Id && factor.Since != null) || db.UserPasskeys.Any(passkey => passkey.UserId == account.Id))).SingleOrDefault());

    public Func<CairnDb, PersonId, IAsyncEnumerable<HeldRole>> Roles { get; } = EF.CompileAsyncQuery((CairnDb db, PersonId person) =>
        db.Memberships.Where(membership => membership.Person == person).Select(membership => new HeldRole(membership.Organisation, membership.Role, membership.Since)));
}

internal sealed record ShownSession(Session Session, KnownAccount Account);

/// <summary>An account that may come in, and what protects it.</summary>
internal sealed record KnownAccount(Guid Id, string Name, bool HasPassword, bool EverHadSecondFactor, bool HasSecondFactor);

internal sealed record HeldRole(OrganisationId Organisation, Role Role, DateTimeOffset Since);
