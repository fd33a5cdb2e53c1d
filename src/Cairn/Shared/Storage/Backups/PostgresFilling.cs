using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cairn.Shared.Storage.Backups;

/// <summary>Puts the rows of a backup into tables of a PostgreSQL server, in the transaction that made them.</summary>
internal static class PostgresFilling
{
    public static async Task RunAsync(CairnDb db, StoredShape shape, BackupReader backup, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        // A row may refer to one that comes later; all are looked at together in the end.
        await AlterReferencesAsync(db, shape, "DEFERRABLE INITIALLY DEFERRED", cancel);
        foreach (var (table, backedUp) in shape.Tables.Zip(backup.Manifest.Tables))
        {
            await CopyAsync(db, table, backedUp, backup, progress, cancel);
            await CountOnAsync(db, table, cancel);
        }

        await db.Database.ExecuteSqlRawAsync("SET CONSTRAINTS ALL IMMEDIATE", cancel);
        await AlterReferencesAsync(db, shape, "NOT DEFERRABLE", cancel);
    }

    private static async Task AlterReferencesAsync(CairnDb db, StoredShape shape, string how, CancellationToken cancel)
    {
        foreach (var (table, reference) in shape.Tables.SelectMany(table => table.References.Select(reference => (table.Name, reference))))
            await RunAsync(db, $"ALTER TABLE {Sql.Quote(table)} ALTER CONSTRAINT {Sql.Quote(reference)} {how}", cancel);
    }

    private static async Task CopyAsync(CairnDb db, StoredTable table, BackedUpTable backedUp, BackupReader backup, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {Sql.Quote(table.Name)} ({Sql.Quote(table.Columns)}) FROM STDIN (FORMAT BINARY)", cancel);
        long rows = 0;
        await foreach (var row in backup.RowsAsync(backedUp, cancel))
        {
            await copy.StartRowAsync(cancel);
            for (var i = 0; i < table.Columns.Count; i++)
            {
                if (table.Columns[i].Read(row[i]) is { } value)
                    await copy.WriteAsync(value, TypeOf(table.Columns[i]), cancel);
                else
                    await copy.WriteNullAsync(cancel);
            }

            rows++;
            progress?.Report(new(table.Name, rows));
        }

        await copy.CompleteAsync(cancel);
    }

    /// <summary>The server goes on counting where the backup stopped, in columns that it numbers itself.</summary>
    private static async Task CountOnAsync(CairnDb db, StoredTable table, CancellationToken cancel)
    {
        foreach (var name in table.Key.Where(column => column.IsWholeNumber).Select(column => column.Name))
        {
            var counter = $"pg_get_serial_sequence('{Sql.Quote(table.Name)}', '{name}')";
            await RunAsync(db, $"SELECT setval({counter}, (SELECT max({Sql.Quote(name)}) FROM {Sql.Quote(table.Name)})) WHERE {counter} IS NOT NULL AND EXISTS (SELECT 1 FROM {Sql.Quote(table.Name)})", cancel);
        }
    }

    private static async Task RunAsync(CairnDb db, string statement, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Without its length: <c>character varying(120)</c> is sent as <c>character varying</c>.</summary>
    private static string TypeOf(StoredColumn column) => column.StoreType.Split('(')[0];
}
