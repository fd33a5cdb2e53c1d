using Cairn.Shared.Storage;
using Cairn.Tests.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Cairn.Tests.Storage;

/// <summary>A database of an earlier version, with people's work in it, meets this one.</summary>
public sealed class UpgradeTests
{
    private const string Earlier = "Foundation";

    [Theory, EachDatabase]
    public async Task Keeps_what_an_earlier_version_wrote(DatabaseKind kind)
    {
        await using var database = await EarlierAsync(kind);

        await PrepareAsync(database);

        (await LookedAtAsync(database)).ShouldBe("lantern");
        await using var db = database.Open();
        (await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        File.Exists(UpgradeCopy.Of(database.Choice.File)).ShouldBeFalse("nothing of anybody is kept twice");
    }

    [Theory, EachDatabase]
    public async Task What_fails_leaves_the_database_as_it_was_and_is_begun_again(DatabaseKind kind)
    {
        await using var database = await EarlierAsync(kind);
        await RunAsync(database, "CREATE TABLE \"Waves\" (\"In\" integer);"); // what a migration wants to make

        await Should.ThrowAsync<System.Data.Common.DbException>(() => PrepareAsync(database));
        (await LookedAtAsync(database)).ShouldBe("lantern");

        if (kind == DatabaseKind.Sqlite)
            await RunOnAsync(UpgradeCopy.Of(database.Choice.File), "DROP TABLE \"Waves\";");
        else
            await RunAsync(database, "DROP TABLE \"Waves\";");
        await PrepareAsync(database);
        (await LookedAtAsync(database)).ShouldBe("lantern");
    }

    [Fact]
    public async Task An_upgrade_that_was_broken_off_begins_from_what_was_there_before()
    {
        await using var database = await EarlierAsync(DatabaseKind.Sqlite);
        await using (var db = database.Open())
            await UpgradeCopy.MakeAsync(db, TestContext.Current.CancellationToken);
        await RunAsync(database, "DELETE FROM \"Looks\";"); // half of a table made anew
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(UpgradeCopy.Of(database.Choice.File)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await PrepareAsync(database);

        (await LookedAtAsync(database)).ShouldBe("lantern");
    }

    private static async Task<TestDatabase> EarlierAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.MakeAsync(kind, blank: true);
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync(Earlier, TestContext.Current.CancellationToken);
        await RunAsync(database, "INSERT INTO \"Looks\" (\"Subject\", \"Person\", \"Day\") VALUES ('lantern', '018F0000-0000-7000-8000-000000000001', '2026-01-31');");
        return database;
    }

    private static async Task PrepareAsync(TestDatabase database)
    {
        await using var db = database.Open();
        await db.PrepareAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> LookedAtAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Looks.Select(look => look.Subject).SingleAsync(TestContext.Current.CancellationToken);
    }

    private static async Task RunAsync(TestDatabase database, string sql)
    {
        await using var db = database.Open();
        await db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }

    /// <summary>On a file that is not served.</summary>
    private static async Task RunOnAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
