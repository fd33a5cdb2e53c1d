using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cairn.Shared.Storage.Backups;

/// <summary>Writes the rows of a table as lines of JSON, one after the other and never all at once, in the order of their key.</summary>
internal static class TableReading
{
    /// <summary>So many bytes are gathered before they go on their way.</summary>
    private const int Gathered = 64 * 1024;

    private static readonly byte[] NewLine = [(byte)'\n'];

    public static async Task<long> WriteRowsAsync(CairnDb db, StoredTable table, Stream to, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = Query(table, db.Database.IsNpgsql());
        command.CommandTimeout = 0;
        await using var rows = await command.ExecuteReaderAsync(cancel);
        return await WriteLinesAsync(rows, table, to, progress, cancel);
    }

    private static async Task<long> WriteLinesAsync(DbDataReader rows, StoredTable table, Stream to, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        using var gathered = new MemoryStream();
        await using var line = new Utf8JsonWriter(gathered);
        long count = 0;
        while (await rows.ReadAsync(cancel))
        {
            line.WriteStartArray();
            for (var i = 0; i < table.Columns.Count; i++)
                table.Columns[i].Write(line, rows, i);
            line.WriteEndArray();
            line.Flush();
            line.Reset();
            gathered.Write(NewLine);
            count++;
            progress?.Report(new(table.Name, count));
            if (gathered.Length > Gathered)
                Empty(gathered, to);
        }

        Empty(gathered, to);
        return count;
    }

    private static void Empty(MemoryStream gathered, Stream to)
    {
        to.Write(gathered.GetBuffer(), 0, (int)gathered.Length);
        gathered.SetLength(0);
    }

    /// <summary>Texts in the order of their bytes, because each server has a language of its own to sort by.</summary>
    private static string Query(StoredTable table, bool isPostgres)
    {
        var order = table.Key.Select(column => Sql.Quote(column.Name) + (isPostgres && column.IsText ? " COLLATE \"C\"" : ""));
        return $"SELECT {Sql.Quote(table.Columns)} FROM {Sql.Quote(table.Name)} ORDER BY {string.Join(", ", order)}";
    }
}
