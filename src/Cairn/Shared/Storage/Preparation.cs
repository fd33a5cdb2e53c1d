using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

/// <summary>Brings a database to the shape that this version of Cairn expects.</summary>
public static class Preparation
{
    public static async Task PrepareAsync(this CairnDb db, CancellationToken cancel = default)
    {
        var isSqlite = db.Database.IsSqlite();
        if (isSqlite)
            UpgradeCopy.PutBack(db);
        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
            await UpgradeAsync(db, isSqlite, cancel);
        if (isSqlite)
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancel);
        foreach (var statement in isSqlite ? AppendOnly.Sqlite : AppendOnly.Postgres)
            await db.Database.ExecuteSqlRawAsync(statement, cancel);
    }

    private static async Task UpgradeAsync(CairnDb db, bool isSqlite, CancellationToken cancel)
    {
        var keeps = isSqlite && (await db.Database.GetAppliedMigrationsAsync(cancel)).Any();
        if (keeps)
            await UpgradeCopy.MakeAsync(db, cancel);
        await db.Database.MigrateAsync(cancel);
        if (keeps)
            UpgradeCopy.Remove(db);
    }
}
