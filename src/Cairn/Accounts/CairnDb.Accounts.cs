using Cairn.Accounts;
using Cairn.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<Person> People => Set<Person>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<PersonalToken> Tokens => Set<PersonalToken>();

    public DbSet<Deactivation> Deactivations => Set<Deactivation>();

    public DbSet<SecondFactor> SecondFactors => Set<SecondFactor>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<ResetLink> ResetLinks => Set<ResetLink>();

    /// <summary>What people wish to be called.</summary>
    internal Task<Dictionary<PersonId, string>> NamesOfAsync(IEnumerable<PersonId> people, CancellationToken cancel)
    {
        var each = people.Distinct().ToList();
        return People.Where(person => each.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
    }
}
