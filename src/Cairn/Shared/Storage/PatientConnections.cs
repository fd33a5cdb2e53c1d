using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Cairn.Shared.Storage;

/// <summary>
/// Lets SQLite itself wait where the file is being written to, a millisecond at first: for single commands, which wait in no line, and for
/// other programs such as a backup. Without it every refusal costs a sleep of 150 ms.
/// </summary>
internal sealed class PatientConnections : DbConnectionInterceptor
{
    /// <summary>Less than a command's own patience, so that it still says when it gives up.</summary>
    private const int Milliseconds = 10_000;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare(connection);
        return Task.CompletedTask;
    }

    private static void Prepare(DbConnection connection)
    {
        var handle = ((SqliteConnection)connection).Handle;
        raw.sqlite3_busy_timeout(handle, Milliseconds);
        raw.sqlite3_exec(handle, "PRAGMA secure_delete=ON"); // what was deleted, such as who was forgotten, is overwritten in the file
    }
}
