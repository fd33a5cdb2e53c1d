using Cairn.Shared.Storage.Backups;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

/// <summary>
/// The embedded database as it was before an upgrade, beside it while the upgrade lasts. SQLite makes a table anew in steps that no
/// transaction holds together; where one is broken off, the next start puts the copy back and begins again.
/// </summary>
internal static class UpgradeCopy
{
    private const string Ending = ".before-upgrade";

    public static string Of(string file) => file + Ending;

    /// <summary>Puts back what an upgrade that was broken off had begun with.</summary>
    public static void PutBack(CairnDb db)
    {
        var file = FileOf(db);
        if (!File.Exists(Of(file)))
            return;
        PrivateFolder.Release(db);
        foreach (var beside in new[] { "-wal", "-shm" }) // before the file itself: what is in them belongs to the one that goes
            File.Delete(file + beside);
        File.Move(Of(file), file, overwrite: true);
    }

    public static async Task MakeAsync(CairnDb db, CancellationToken cancel)
    {
        var half = Of(FileOf(db)) + ".half"; // under its own name only when it is whole
        File.Delete(half);
        await PrivateFolder.Create(half).DisposeAsync();
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {half}", cancel);
        File.Move(half, Of(FileOf(db)));
    }

    public static void Remove(CairnDb db) => File.Delete(Of(FileOf(db)));

    private static string FileOf(CairnDb db) => new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
}
