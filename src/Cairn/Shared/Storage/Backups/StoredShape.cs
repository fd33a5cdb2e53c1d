using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Cairn.Shared.Storage.Backups;

/// <summary>The tables as one migration left them. A migration remembers its whole model, so old backups are read in their own shape.</summary>
internal sealed record StoredShape(string MigrationId, IReadOnlyList<StoredTable> Tables)
{
    /// <summary>What a migration is called in either database; only the time before it differs.</summary>
    public string Migration => NameOf(MigrationId);

    /// <summary>The names of all migrations that this program knows, oldest first.</summary>
    public static IEnumerable<string> Migrations(CairnDb db) => db.GetService<IMigrationsAssembly>().Migrations.Keys.Select(NameOf);

    /// <summary>The shape of a database as it is; null where it is none of Cairn's, and refused where a newer Cairn made it.</summary>
    public static async Task<StoredShape?> OfAsync(CairnDb db, CancellationToken cancel)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(cancel);
        return applied.LastOrDefault() is { } last
            ? After(db, NameOf(last)) ?? throw BackupRefusedException.Because("BackupDatabaseNewer", NameOf(last))
            : null;
    }

    /// <summary>The shape after a migration; null where this program does not know it.</summary>
    public static StoredShape? After(CairnDb db, string migration)
    {
        var known = db.GetService<IMigrationsAssembly>();
        if (known.Migrations.Keys.FirstOrDefault(id => NameOf(id) == migration) is not { } found)
            return null;

        var remembered = known.CreateMigration(known.Migrations[found], db.Database.ProviderName!).TargetModel;
        var model = db.GetService<IModelRuntimeInitializer>().Initialize(remembered, designTime: true);
        return new(found, [.. model.GetRelationalModel().Tables.Where(table => !table.IsExcludedFromMigrations).Select(StoredTable.Of).OrderBy(table => table.Name, StringComparer.Ordinal)]);
    }

    private static string NameOf(string id) => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..];
}

/// <summary>A table, its columns in a fixed order, and the columns that order its rows.</summary>
internal sealed record StoredTable(string Name, IReadOnlyList<StoredColumn> Columns, IReadOnlyList<StoredColumn> Key, IReadOnlyList<string> References)
{
    public static StoredTable Of(ITable table)
    {
        var columns = table.Columns.Where(column => column.ComputedColumnSql is null).OrderBy(column => column.Name, StringComparer.Ordinal).Select(StoredColumn.Of).ToList();
        var key = table.PrimaryKey?.Columns.Select(column => columns.Single(stored => stored.Name == column.Name)) ?? columns;
        return new(table.Name, columns, [.. key], [.. table.ForeignKeyConstraints.Select(reference => reference.Name)]);
    }
}
