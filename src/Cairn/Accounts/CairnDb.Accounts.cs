using Cairn.Accounts;
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
}
