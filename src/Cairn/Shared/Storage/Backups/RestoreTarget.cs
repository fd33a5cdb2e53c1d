using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Cairn.Shared.Storage.Backups;

/// <summary>The database that a backup is restored into. It may have tables; it may not have people.</summary>
internal static class RestoreTarget
{
    /// <summary>Refuses a file that holds somebody or is in use; otherwise nothing of it is left beside it, and it can be replaced.</summary>
    public static async Task LeaveEmptyFileAsync(DatabaseChoice to, CancellationToken cancel)
    {
        await using var db = to.Open();
        try
        {
            if (await StoredShape.OfAsync(db, cancel) is null)
                throw BackupRefusedException.Because("RestoreTargetOther", to.File);
            if (await HoldsAnybodyAsync(db, cancel))
                throw BackupRefusedException.Because("RestoreTargetInUse", to.File);

            // The journal can be put away only by the last who has the file open.
            await db.Database.ExecuteSqlRawAsync("PRAGMA busy_timeout=1000", cancel);
            db.Database.SetCommandTimeout(1);
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=DELETE", cancel);
        }
        catch (SqliteException locked) when (locked.SqliteErrorCode is 5 or 6)
        {
            throw BackupRefusedException.Because("RestoreTargetServed", to.DataFolder);
        }
        finally
        {
            PrivateFolder.Release(db);
        }
    }

    /// <summary>Refuses a database that holds somebody; otherwise takes its tables away, in the transaction that will make them anew.</summary>
    public static async Task LeaveEmptyServerAsync(CairnDb db, CancellationToken cancel)
    {
        // Looking for a table that is not there would end the transaction.
        await db.Database.ExecuteSqlRawAsync(db.GetService<IHistoryRepository>().GetCreateIfNotExistsScript(), cancel);
        if (await StoredShape.OfAsync(db, cancel) is not { } shape)
            return;

        await db.Database.ExecuteSqlRawAsync("LOCK TABLE \"Accounts\", \"AuditEvents\" IN ACCESS EXCLUSIVE MODE", cancel);
        if (await HoldsAnybodyAsync(db, cancel))
            throw BackupRefusedException.Because("RestoreTargetInUse", db.Database.GetDbConnection().Database);
#pragma warning disable EF1002 // names of our own tables
        await db.Database.ExecuteSqlRawAsync($"DROP TABLE {string.Join(", ", shape.Tables.Select(table => Sql.Quote(table.Name)))} CASCADE; DELETE FROM \"__EFMigrationsHistory\"", cancel);
#pragma warning restore EF1002
    }

    private static async Task<bool> HoldsAnybodyAsync(CairnDb db, CancellationToken cancel) =>
        await db.Users.AnyAsync(cancel) || await db.AuditEvents.AnyAsync(cancel);
}
