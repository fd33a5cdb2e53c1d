using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace Cairn.ImportBench;

/// <summary>The same rows as fast as each database takes them from a program that checks nothing: one prepared statement, or one binary copy, in one transaction.</summary>
internal static class RawInserts
{
    private const string Columns = "\"Measure\", \"Stratum\", \"Period\", \"Value\", \"Denominator\", \"Definition\", \"Version\", \"By\", \"At\", \"Why\"";

    public static async Task RunAsync(IServiceProvider services, IReadOnlyList<MeasureId> measures, PersonId person, int rows)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CairnDb>();
        await db.Database.OpenConnectionAsync();
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
            await CopyAsync(postgres, measures, person, rows);
        else
            Insert((SqliteConnection)db.Database.GetDbConnection(), measures, person, rows);
    }

    private static void Insert(SqliteConnection connection, IReadOnlyList<MeasureId> measures, PersonId person, int rows)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO \"Readings\" ({Columns}) VALUES ($m, $s, $p, $v, $d, 1, 1, $b, $a, '')";
        var (measure, stratum, period, value, denominator) = (insert.Parameters.Add("$m", SqliteType.Text), insert.Parameters.Add("$s", SqliteType.Text), insert.Parameters.Add("$p", SqliteType.Text), insert.Parameters.Add("$v", SqliteType.Real), insert.Parameters.Add("$d", SqliteType.Real));
        insert.Parameters.AddWithValue("$b", person.Value);
        insert.Parameters.AddWithValue("$a", 639000000000000000L);
        insert.Prepare();
        for (var row = 0; row < rows; row++)
        {
            var (of, group, day) = ImportWorld.RowOf(row);
            (measure.Value, stratum.Value, period.Value, value.Value, denominator.Value) = (measures[of].Value, group, day, 20.0 + (row % 30), 100.0 + (row % 17));
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static async Task CopyAsync(NpgsqlConnection connection, IReadOnlyList<MeasureId> measures, PersonId person, int rows)
    {
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"Readings\" ({Columns}) FROM STDIN (FORMAT BINARY)");
        for (var row = 0; row < rows; row++)
        {
            var (of, group, day) = ImportWorld.RowOf(row);
            await copy.StartRowAsync();
            await copy.WriteAsync(measures[of].Value, NpgsqlDbType.Uuid);
            await copy.WriteAsync(group, NpgsqlDbType.Varchar);
            await copy.WriteAsync(day, NpgsqlDbType.Date);
            await copy.WriteAsync(20.0 + (row % 30), NpgsqlDbType.Double);
            await copy.WriteAsync(100.0 + (row % 17), NpgsqlDbType.Double);
            await copy.WriteAsync(1, NpgsqlDbType.Integer);
            await copy.WriteAsync(1, NpgsqlDbType.Integer);
            await copy.WriteAsync(person.Value, NpgsqlDbType.Uuid);
            await copy.WriteAsync(639000000000000000L, NpgsqlDbType.Bigint);
            await copy.WriteAsync("", NpgsqlDbType.Varchar);
        }

        await copy.CompleteAsync();
    }
}
