using Cairn.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage.Backups;

/// <summary>Restores a backup into a database that holds nobody yet: everything, or nothing.</summary>
public static class Restore
{
    /// <returns>The manifest of the backup, and the first event of its audit trail whose seal is broken, if any.</returns>
    public static async Task<BackupResult> FromFileAsync(string file, DatabaseChoice to, IProgress<BackupProgress>? progress = null, CancellationToken cancel = default)
    {
        using var backup = await BackupReader.OpenAsync(file, cancel);
        PrivateFolder.Make(to.DataFolder);
        return to.IsPostgres ? await IntoServerAsync(backup, to, progress, cancel) : await IntoFileAsync(backup, to, progress, cancel);
    }

    /// <summary>Made beside its place, and moved there when it is whole.</summary>
    private static async Task<BackupResult> IntoFileAsync(BackupReader backup, DatabaseChoice to, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        if (File.Exists(to.File))
            await RestoreTarget.LeaveEmptyFileAsync(to, cancel);

        using var workshop = PrivateFolder.In(to.DataFolder);
        var draft = new DatabaseChoice(workshop.Path);
        await using var db = draft.Open();
        long? broken;
        try
        {
            await Filling.RunAsync(db, backup, progress, cancel);
            await db.PrepareAsync(cancel);
            broken = await AuditTrail.FirstBrokenSealAsync(db, cancel);
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancel);
        }
        finally
        {
            PrivateFolder.Release(db);
        }

        using var files = await RestoredFiles.PlaceAsync(backup, to.DataFolder, cancel);
        File.Move(draft.File, to.File, overwrite: true);
        files.Keep();
        return new(backup.Manifest, broken);
    }

    /// <summary>Tables, rows and all in one transaction.</summary>
    private static async Task<BackupResult> IntoServerAsync(BackupReader backup, DatabaseChoice to, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        await using var db = to.Open(inOneTransaction: true);
        await using var all = await db.Database.BeginTransactionAsync(cancel);
        await RestoreTarget.LeaveEmptyServerAsync(db, cancel);
        await Filling.RunAsync(db, backup, progress, cancel);
        await db.PrepareAsync(cancel);
        var broken = await AuditTrail.FirstBrokenSealAsync(db, cancel);
        using var files = await RestoredFiles.PlaceAsync(backup, to.DataFolder, cancel);
        await all.CommitAsync(cancel);
        files.Keep();
        return new(backup.Manifest, broken);
    }
}
