using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Cairn.Shared.Storage.Bulk;

/// <summary>Many rows into a PostgreSQL server: copied as the server keeps them; where they replace others, by way of a table that nobody else sees.</summary>
internal static class PostgresRows
{
    private const string Passing = "\"passing_rows\"";

    public static async Task WriteAsync(CairnDb db, BulkTable table, IReadOnlyList<object> rows, bool isReplacing, Action<int>? done, CancellationToken cancel)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        if (!isReplacing)
        {
            await CopyAsync(connection, table.Name, table, rows, done, cancel);
            return;
        }

        await RunAsync(connection, $"CREATE TEMP TABLE {Passing} (LIKE {table.Name})", cancel);
        await CopyAsync(connection, Passing, table, rows, done, cancel);
        await RunAsync(connection, $"INSERT INTO {table.Name} ({table.Names}) SELECT {table.Names} FROM {Passing}{table.OrReplace}", cancel);
        await RunAsync(connection, $"DROP TABLE {Passing}", cancel);
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string into, BulkTable table, IReadOnlyList<object> rows, Action<int>? done, CancellationToken cancel)
    {
        var types = TypesOf(connection, table);
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {into} ({table.Names}) FROM STDIN (FORMAT BINARY)", cancel);
        for (var row = 0; row < rows.Count; row++)
        {
            await copy.StartRowAsync(cancel);
            for (var i = 0; i < types.Length; i++)
            {
                if (table.Columns[i].ValueIn(rows[row]) is { } value)
                    await copy.WriteAsync(value, types[i], cancel);
                else
                    await copy.WriteNullAsync(cancel);
            }

            if ((row + 1) % BulkRows.Between != 0)
                continue;
            cancel.ThrowIfCancellationRequested();
            done?.Invoke(BulkRows.Between);
        }

        await copy.CompleteAsync(cancel);
        done?.Invoke(rows.Count % BulkRows.Between);
    }

    private static NpgsqlDbType[] TypesOf(NpgsqlConnection connection, BulkTable table)
    {
        using var asked = connection.CreateCommand();
        return [.. table.Columns.Select(column => ((NpgsqlParameter)column.Parameter(asked, "p")).NpgsqlDbType)];
    }

    private static async Task RunAsync(NpgsqlConnection connection, string statement, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync(cancel);
    }
}
