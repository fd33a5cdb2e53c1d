using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

/// <summary>What SQLite wrote last lies in a log beside the file, <c>cairn.db-wal</c>, and with it what was there before.</summary>
internal static class WrittenLog
{
    /// <summary>Brings everything into the file and empties the log. While somebody reads for longer than a moment it stays as it is, and the daily round tries again.</summary>
    public static async Task EmptyLogAsync(this CairnDb db, CancellationToken cancel)
    {
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancel);
    }
}
