using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

/// <summary>Brings a database to the shape that this version of Cairn expects.</summary>
public static class Preparation
{
    public static async Task PrepareAsync(this CairnDb db, CancellationToken cancel = default)
    {
        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
            await db.Database.MigrateAsync(cancel);
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancel);
        foreach (var statement in db.Database.IsSqlite() ? AppendOnly.Sqlite : AppendOnly.Postgres)
            await db.Database.ExecuteSqlRawAsync(statement, cancel);
    }
}
