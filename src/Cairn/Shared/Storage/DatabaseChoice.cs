using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cairn.Shared.Storage;

/// <summary>Where everything is kept: a file in the data folder, or a PostgreSQL server.</summary>
public sealed record DatabaseChoice(string DataFolder, string? Postgres = null)
{
    public const string FileName = "cairn.db";

    /// <summary>Within the data folder: the keys that seal cookies.</summary>
    public const string KeysFolder = "keys";

    /// <summary>How long a command waits for others.</summary>
    internal const int PatienceInSeconds = 30;

    private static readonly PatientConnections Patience = new();

    public bool IsPostgres => Postgres is not null;

    /// <summary>The embedded database.</summary>
    public string File => Path.Combine(DataFolder, FileName);

    public string Keys => Path.Combine(DataFolder, KeysFolder);

    /// <summary>
    /// Points a context at it. A list of ids travels as one parameter, so that a command is written once, not anew for each number of ids.
    /// Whether the migrations hold the whole model is asked by a test, not at every start. That SQLite makes a table anew in two steps is no news
    /// to whoever starts Cairn: <see cref="UpgradeCopy"/> puts back what was broken off.
    /// </summary>
    public void Apply(DbContextOptionsBuilder options)
    {
        var migrations = IsPostgres ? "Cairn.Migrations.Postgres" : "Cairn.Migrations.Sqlite";
        if (ModelMadeReady.In(migrations) is { } model)
            options.UseModel(model);
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.NonTransactionalMigrationOperationWarning));
        if (Postgres is not null)
            options.UseNpgsql(Postgres, npgsql => npgsql.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter).MigrationsAssembly(migrations));
        else
            options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = File, ForeignKeys = true, DefaultTimeout = PatienceInSeconds }.ConnectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter).MigrationsAssembly(migrations))
                .AddInterceptors(Patience);
    }

    /// <summary>A context of its own, for a command that is no request.</summary>
    /// <param name="inOneTransaction">Whether tables are made in the same transaction that fills them.</param>
    public CairnDb Open(bool inOneTransaction = false)
    {
        var options = new DbContextOptionsBuilder<CairnDb>();
        Apply(options);
        if (inOneTransaction)
            options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning));
        return new(options.Options);
    }
}
