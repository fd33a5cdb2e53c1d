using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Cairn.Shared.Storage;

/// <summary>
/// Tells whether anything was written, by this program or another: two equal stamps, and everybody would read the same in between. SQLite
/// counts for each connection what others committed (<c>PRAGMA data_version</c>), so one connection does nothing but watch; PostgreSQL says
/// which transactions a reader would see (<c>pg_current_snapshot</c>).
/// </summary>
internal sealed class DataStamp(DatabaseChoice database) : IDisposable
{
    private const int MostConnections = 4;

    private readonly SemaphoreSlim turn = new(1);
    private readonly NpgsqlDataSource? postgres = database.Postgres is { } address ? NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(address) { MaxPoolSize = MostConnections }) : null;
    private DbCommand? watch;

    public async Task<string> ReadAsync(CancellationToken cancel)
    {
        if (postgres is not null)
        {
            await using var question = postgres.CreateCommand("SELECT pg_current_snapshot()::text");
            return (string)(await question.ExecuteScalarAsync(cancel))!;
        }

        await turn.WaitAsync(cancel);
        try
        {
            watch ??= Watch();
            return FormattableString.Invariant($"{watch.ExecuteScalar()}");
        }
        finally
        {
            turn.Release();
        }
    }

    private SqliteCommand Watch()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database.File, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return command;
    }

    public void Dispose()
    {
        watch?.Connection?.Dispose();
        watch?.Dispose();
        postgres?.Dispose();
        turn.Dispose();
    }
}
