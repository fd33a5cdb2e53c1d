using System.Text.Json;
using Cairn.Accounts;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Cairn.Shared.Storage.Backups;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Cairn.Tests.Storage;

/// <summary>A backup holds everything, of one moment, and can be restored into either database.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cairn-backup-").FullName;

    public static TheoryData<DatabaseKind, DatabaseKind, bool> Directions =>
        [.. from source in Enum.GetValues<DatabaseKind>() from target in Enum.GetValues<DatabaseKind>() from blank in new[] { true, false } select (source, target, blank)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string BackupPath => Path.Combine(folder, "cairn.backup");

    [Theory]
    [MemberData(nameof(Directions))]
    public async Task Restores_everything_from_either_database_into_either(DatabaseKind source, DatabaseKind target, bool blank)
    {
        await using var world = await World.MakeAsync(source);
        await FullWorld.FillAsync(world);
        await using var from = world.Open();
        var before = await FullWorld.ContentAsync(from);
        await using var elsewhere = await TestDatabase.MakeAsync(target, blank);

        var made = await BackUp.ToFileAsync(world.Choice, BackupPath, world.Clock, cancel: Cancel);
        var restored = await Restore.FromFileAsync(BackupPath, elsewhere.Choice, cancel: Cancel);

        await using var to = elsewhere.Open();
        (await FullWorld.ContentAsync(to)).ShouldBe(before);
        before.ShouldContain(row => row.Contains("4000000000", StringComparison.Ordinal));
        before.ShouldContain(row => row.Contains("Parent={", StringComparison.Ordinal));
        made.Rows.ShouldBe(before.Count);
        JsonSerializer.Serialize(restored).ShouldBe(JsonSerializer.Serialize(made));
        restored.BrokenSeal.ShouldBeNull();
        (await File.ReadAllTextAsync(Path.Combine(elsewhere.Choice.DataFolder, FullWorld.KeyFile), Cancel)).ShouldBe("<key/>");
        Directory.EnumerateFileSystemEntries(folder).ShouldBe([BackupPath]);
        Directory.EnumerateDirectories(elsewhere.Choice.DataFolder).Select(Path.GetFileName).ShouldBe(["keys"]);
    }

    [Theory, EachDatabase]
    public async Task Goes_on_after_a_restore_as_if_nothing_had_happened(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await FullWorld.FillAsync(world);
        await using var elsewhere = await TestDatabase.MakeAsync(kind, blank: true);
        await BackUp.ToFileAsync(world.Choice, BackupPath, world.Clock, cancel: Cancel);
        await Restore.FromFileAsync(BackupPath, elsewhere.Choice, cancel: Cancel);

        await using var db = elsewhere.Open();
        var claim = new IdentityUserClaim<Guid> { UserId = (await db.Users.SingleAsync(Cancel)).Id };
        db.Add(claim);
        db.Tell(null, "tests/2", "Tested", world.Clock.GetUtcNow());
        await db.SaveChangesAsync(Cancel);

        claim.Id.ShouldBe(42, "numbers that the database gives go on");
        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
        (await Should.ThrowAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditEvents\"", Cancel))).Message.ShouldContain("append-only");
        db.Add(new Session(Guid.CreateVersion7(world.Clock.GetUtcNow()), Guid.CreateVersion7(world.Clock.GetUtcNow()), "nobody's", world.Clock.GetUtcNow()));
        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel), "references are looked at again");
        db.Database.HasPendingModelChanges().ShouldBeFalse();
        (await db.Database.GetPendingMigrationsAsync(Cancel)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Is_of_one_moment_while_others_write(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        using var enough = new CancellationTokenSource();
        var writing = Task.WhenAll(Enumerable.Range(0, 2).Select(writer => Task.Run(() => WriteAsync(world, writer, enough.Token), Cancel)));
        await using (var watching = world.Open())
        {
            while (!await watching.AuditEvents.AnyAsync(Cancel))
                await Task.Delay(10, Cancel);
        }

        var moments = new List<BackupManifest>();
        for (var i = 0; i < 3; i++)
            moments.Add((await BackUp.ToFileAsync(world.Choice, BackupPath, world.Clock, cancel: Cancel)).Manifest);
        writing.IsCompleted.ShouldBeFalse("writing went on");
        await enough.CancelAsync();
        await writing;

        var counts = moments.Select(moment => moment.Tables.Single(table => table.Name == "AuditEvents").Rows).ToList();
        counts[0].ShouldBeGreaterThan(0);
        counts.ShouldBeInOrder();
        counts[2].ShouldBeGreaterThan(counts[0]);
        foreach (var moment in moments)
            moment.Tables.Single(table => table.Name == "AccountClaims").Rows.ShouldBe(moment.Tables.Single(table => table.Name == "AuditEvents").Rows, "each claim was saved with its event");
    }

    [Theory, EachDatabase]
    public async Task Names_every_table_of_the_model(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind, empty: true);
        await using var db = world.Open();
        var made = await BackUp.ToFileAsync(world.Choice, BackupPath, world.Clock, cancel: Cancel);

        made.Manifest.Tables.Select(table => table.Name).ShouldBe(db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct(), ignoreOrder: true);
        made.Manifest.Migration.ShouldBe(StoredShape.Migrations(db).Last());
    }

    [Fact]
    public async Task Both_databases_know_the_same_migrations()
    {
        await using var sqlite = new DatabaseChoice(folder).Open();
        await using var postgres = new DatabaseChoice(folder, "Host=nowhere").Open();

        StoredShape.Migrations(sqlite).ShouldBe(StoredShape.Migrations(postgres), "a backup carries the name of the last one from one to the other");
        StoredShape.Migrations(sqlite).ShouldBeUnique();
    }

    [Theory, EachDatabase]
    public async Task Of_every_earlier_shape_is_brought_up_to_date(DatabaseKind kind)
    {
        await using var probe = await World.MakeAsync(kind, empty: true);
        await using var current = probe.Open();
        foreach (var earlier in StoredShape.Migrations(current).SkipLast(1))
        {
            await using var old = await TestDatabase.MakeAsync(kind, blank: true);
            await using (var db = old.Open())
                await db.GetService<IMigrator>().MigrateAsync(StoredShape.After(db, earlier)!.MigrationId, Cancel);
            await using var target = await TestDatabase.MakeAsync(kind, blank: true);

            (await BackUp.ToFileAsync(old.Choice, BackupPath, probe.Clock, cancel: Cancel)).Manifest.Migration.ShouldBe(earlier);
            await Restore.FromFileAsync(BackupPath, target.Choice, cancel: Cancel);

            await using var restored = target.Open();
            (await StoredShape.OfAsync(restored, Cancel))!.Migration.ShouldBe(StoredShape.Migrations(current).Last());
        }
    }

    [Fact]
    public async Task Can_be_read_by_its_owner_alone()
    {
        await using var world = await World.MakeAsync(DatabaseKind.Sqlite);
        await BackUp.ToFileAsync(world.Choice, BackupPath, world.Clock, cancel: Cancel);

        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
#pragma warning disable CA1416 // skipped there
        File.GetUnixFileMode(BackupPath).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
#pragma warning restore CA1416
    }

    [Theory, EachDatabase]
    public async Task Tells_of_a_trail_that_was_tampered_with_and_keeps_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await FullWorld.FillAsync(world);
        await using var db = world.Open();
        await db.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite ? "DROP TRIGGER AuditEvents_no_update" : "DROP TRIGGER audit_events_append_only ON \"AuditEvents\"", Cancel);
        await db.Database.ExecuteSqlRawAsync("UPDATE \"AuditEvents\" SET \"Deed\" = 'Nothing' WHERE \"Number\" = 1", Cancel);

        (await BackUp.ToFileAsync(world.Choice, BackupPath, world.Clock, cancel: Cancel)).BrokenSeal.ShouldBe(1);
        File.Exists(BackupPath).ShouldBeTrue();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task WriteAsync(World world, int writer, CancellationToken enough)
    {
        var account = new Account { Id = Guid.CreateVersion7(world.Clock.GetUtcNow()), UserName = "writer" + writer };
        await using (var db = world.Open())
        {
            db.Add(account);
            await db.SaveChangesAsync(Cancel);
        }

        while (!enough.IsCancellationRequested)
        {
            await using var db = world.Open();
            db.Add(new IdentityUserClaim<Guid> { UserId = account.Id, ClaimType = "written" });
            db.Tell(account.Id, "tests/1", "Tested", world.Clock.GetUtcNow());
            await db.SaveChangesAsync(Cancel);
        }
    }
}
