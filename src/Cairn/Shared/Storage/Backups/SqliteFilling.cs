using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cairn.Shared.Storage.Backups;

/// <summary>Puts the rows of a backup into an embedded database that nobody else uses.</summary>
internal static class SqliteFilling
{
    public static async Task RunAsync(CairnDb db, StoredShape shape, BackupReader backup, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);

        // A row may refer to one that comes later; all are looked at together in the end.
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF", cancel);
        await using (var all = await db.Database.BeginTransactionAsync(cancel))
        {
            foreach (var (table, backedUp) in shape.Tables.Zip(backup.Manifest.Tables))
                await InsertAsync(db, table, backedUp, backup, progress, cancel);
            await all.CommitAsync(cancel);
        }

        var orphans = await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS \"Value\" FROM pragma_foreign_key_check LIMIT 1").ToListAsync(cancel);
        if (orphans is [var orphaned, ..])
            throw BackupRefusedException.Because("BackupNotProved", orphaned);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=ON", cancel);
    }

    private static async Task InsertAsync(CairnDb db, StoredTable table, BackedUpTable backedUp, BackupReader backup, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        await using var insert = db.Database.GetDbConnection().CreateCommand();
        insert.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        insert.CommandText = $"INSERT INTO {Sql.Quote(table.Name)} ({Sql.Quote(table.Columns)}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => FormattableString.Invariant($"$p{i}")))})";
        for (var i = 0; i < table.Columns.Count; i++)
            insert.Parameters.Add(table.Columns[i].Parameter(insert, FormattableString.Invariant($"$p{i}")));

        long rows = 0;
        await foreach (var row in backup.RowsAsync(backedUp, cancel))
        {
            for (var i = 0; i < table.Columns.Count; i++)
                insert.Parameters[i].Value = table.Columns[i].Read(row[i]) ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(cancel);
            rows++;
            progress?.Report(new(table.Name, rows));
        }
    }
}
