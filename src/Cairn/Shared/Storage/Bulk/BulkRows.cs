using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage.Bulk;

/// <summary>Writes many rows of one table at once, within the transaction around it: thousands in the time that saving takes for some.</summary>
internal static class BulkRows
{
    /// <summary>How often is told how far it is, and asked whether to stop.</summary>
    public const int Between = 1000;

    /// <summary>Adds rows that are new.</summary>
    /// <param name="db">With a transaction begun.</param>
    /// <param name="rows">The rows, which no change tracker knows.</param>
    /// <param name="done">Told now and then that so many more are written; null where nobody asks.</param>
    /// <param name="cancel">Stops it; what was written is undone with the transaction.</param>
    public static Task AddAsync<TRow>(CairnDb db, IReadOnlyList<TRow> rows, Action<int>? done, CancellationToken cancel)
        where TRow : class => WriteAsync(db, rows, isReplacing: false, done, cancel);

    /// <summary>Puts rows in the place of those that have the same key.</summary>
    public static Task ReplaceAsync<TRow>(CairnDb db, IReadOnlyList<TRow> rows, Action<int>? done, CancellationToken cancel)
        where TRow : class => WriteAsync(db, rows, isReplacing: true, done, cancel);

    private static Task WriteAsync<TRow>(CairnDb db, IReadOnlyList<TRow> rows, bool isReplacing, Action<int>? done, CancellationToken cancel)
        where TRow : class
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("Many rows are written all or none: begin a transaction.");
        if (rows.Count == 0)
            return Task.CompletedTask;
        var table = BulkTable.Of<TRow>(db);
        return db.Database.IsNpgsql() ? PostgresRows.WriteAsync(db, table, rows, isReplacing, done, cancel) : SqliteRows.WriteAsync(db, table, rows, isReplacing, done, cancel);
    }
}
