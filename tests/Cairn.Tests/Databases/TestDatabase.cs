using Cairn.Shared.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Databases;

/// <summary>An empty database in the shape that Cairn expects, for one test. It is copied from one that was made once.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<DatabaseChoice>> SqliteModel = new(() => MakeModelAsync(new(Directory.CreateTempSubdirectory("cairn-model-").FullName)));
    private static readonly Lazy<Task> PostgresModel = new(MakePostgresModelAsync);

    private readonly string? postgresName;

    private TestDatabase(DatabaseChoice choice, string? postgresName)
    {
        Choice = choice;
        this.postgresName = postgresName;
    }

    public DatabaseChoice Choice { get; }

    /// <param name="kind">Which of the two.</param>
    /// <param name="blank">Without tables, as before the first start.</param>
    public static async Task<TestDatabase> MakeAsync(DatabaseKind kind, bool blank = false)
    {
        var folder = Directory.CreateTempSubdirectory("cairn-test-").FullName;
        if (kind == DatabaseKind.Sqlite)
        {
            if (!blank)
                File.Copy((await SqliteModel.Value).File, new DatabaseChoice(folder).File);
            return new(new(folder), null);
        }

        var server = PostgresServer.Require();
        await PostgresModel.Value;
        var name = "cairn_" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);
        await server.RunAsync($"CREATE DATABASE {name} TEMPLATE {(blank ? "template0" : "cairn_model")}");
        return new(new(folder, server.ConnectionTo(name)), name);
    }

    /// <summary>A context of its own, as every request has one.</summary>
    public CairnDb Open() => Choice.Open();

    public async ValueTask DisposeAsync()
    {
        if (postgresName is not null)
            await PostgresServer.Require().RunAsync($"DROP DATABASE {postgresName} WITH (FORCE)");
        await using (var db = Open())
        {
            if (db.Database.GetDbConnection() is SqliteConnection file)
                SqliteConnection.ClearPool(file);
        }

        Directory.Delete(Choice.DataFolder, recursive: true);
    }

    private static async Task MakePostgresModelAsync()
    {
        var server = PostgresServer.Require();
        await server.RunAsync("CREATE DATABASE cairn_model");
        await MakeModelAsync(new("", server.ConnectionTo("cairn_model") + ";Pooling=false"));
    }

    private static async Task<DatabaseChoice> MakeModelAsync(DatabaseChoice choice)
    {
        await using var db = choice.Open();
        await db.PrepareAsync();
        if (!choice.IsPostgres)
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);");
        if (db.Database.GetDbConnection() is SqliteConnection file)
        {
            await file.CloseAsync();
            SqliteConnection.ClearPool(file);
        }

        return choice;
    }
}
