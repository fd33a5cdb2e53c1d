using Cairn.Accounts;
using Cairn.Shared.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cairn.Shared.Storage;

/// <summary>The database. Each feature adds its tables in a part of this class that lies in its own folder.</summary>
public sealed partial class CairnDb(DbContextOptions<CairnDb> options) : IdentityUserContext<Account, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(options)
{
    private List<AuditEvent> told = [];
    private int lease;

    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    public DbSet<Look> Looks => Set<Look>();

    /// <summary>What was told and is not saved yet; it has no number before that. A context goes from one request to the next, what one told and left unsaved does not.</summary>
    internal List<AuditEvent> Told
    {
        get
        {
            if (lease != ContextId.Lease)
                (lease, told) = (ContextId.Lease, []);
            return told;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.AddConversions();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CairnDb).Assembly);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("AccountTokens");
    }

    /// <summary>Never: it would leave out what was told.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("SaveChangesAsync saves the trail too; use it.");

    /// <summary>Saves the changes, and with them, in one transaction, what was told of them.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is not null)
            return await SaveInTransactionAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (Told.Count == 0)
        {
            using var turn = await WaitInLineAsync(cancellationToken);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var own = await BeginAsync(cancellationToken);
        var saved = await SaveInTransactionAsync(acceptAllChangesOnSuccess, cancellationToken);
        await own.CommitAsync(cancellationToken);
        return saved;
    }

    /// <summary>
    /// Begins a transaction that waits for its turn: what is read in it stays true until it ends. For decisions about more than one row,
    /// such as the shape of the tree. Whoever saves the trail waits in the same line. Verbs within a larger piece of work share its turn.
    /// </summary>
    internal async Task<IDbContextTransaction> BeginInTurnAsync(CancellationToken cancel)
    {
        if (Database.CurrentTransaction is { } around)
            return new InnerTurn(around);

        var transaction = await BeginAsync(cancel);
        await TakePenAsync(cancel);
        return transaction;
    }

    private async Task<int> SaveInTransactionAsync(bool acceptAllChangesOnSuccess, CancellationToken cancel)
    {
        if (Told.Count == 0)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancel);

        await TakePenAsync(cancel);
        var last = await AuditEvents.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancel);
        try
        {
            foreach (var next in Told)
            {
                next.Follow(last);
                last = next;
                Add(next);
            }

            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancel);
            Told.Clear();
            return saved;
        }
        catch
        {
            // What was not saved has no number: with the next try it is told again, after whatever was told meanwhile.
            foreach (var next in Told)
                Entry(next).State = EntityState.Detached;
            throw;
        }
    }

    private async Task<IDbContextTransaction> BeginAsync(CancellationToken cancel)
    {
        var turn = await WaitInLineAsync(cancel);
        try
        {
            var transaction = await Database.BeginTransactionAsync(cancel);
            return turn is null ? transaction : new TransactionInTurn(transaction, turn);
        }
        catch
        {
            turn?.Dispose();
            throw;
        }
    }

    /// <summary>Where the database is a file, writers of this program wait in a line of their own.</summary>
    private async Task<IDisposable?> WaitInLineAsync(CancellationToken cancel) =>
        Database.IsSqlite() ? await WritersLine.WaitAsync(Database.GetDbConnection().DataSource, cancel) : null;

    /// <summary>One such writer at a time. SQLite has one anyway: its transactions begin by taking the pen.</summary>
    private async Task TakePenAsync(CancellationToken cancel)
    {
        const int Pen = 0x0C418A;
        if (Database.IsNpgsql())
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Pen})", cancel);
    }
}
