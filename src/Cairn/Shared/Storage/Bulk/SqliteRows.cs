using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cairn.Shared.Storage.Bulk;

/// <summary>Many rows into the embedded database: one statement, prepared once, run for each.</summary>
internal static class SqliteRows
{
    public static async Task WriteAsync(CairnDb db, BulkTable table, IReadOnlyList<object> rows, bool isReplacing, Action<int>? done, CancellationToken cancel)
    {
        await using var insert = db.Database.GetDbConnection().CreateCommand();
        insert.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        insert.CommandText = $"INSERT INTO {table.Name} ({table.Names}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => FormattableString.Invariant($"$p{i}")))})" + (isReplacing ? table.OrReplace : "");
        var values = new DbParameter[table.Columns.Count];
        for (var i = 0; i < values.Length; i++)
            insert.Parameters.Add(values[i] = table.Columns[i].Parameter(insert, FormattableString.Invariant($"$p{i}")));
        await insert.PrepareAsync(cancel);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < values.Length; i++)
                values[i].Value = table.Columns[i].ValueIn(rows[row]) ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(CancellationToken.None); // whether to stop is asked now and then
            if ((row + 1) % BulkRows.Between != 0)
                continue;
            cancel.ThrowIfCancellationRequested();
            done?.Invoke(BulkRows.Between);
        }

        done?.Invoke(rows.Count % BulkRows.Between);
    }
}
