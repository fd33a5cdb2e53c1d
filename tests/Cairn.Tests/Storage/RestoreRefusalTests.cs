using System.IO.Compression;
using System.Text;
using Cairn.Shared.Storage;
using Cairn.Shared.Storage.Backups;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Storage;

/// <summary>What is not restored, and that nothing is left of it.</summary>
public sealed class RestoreRefusalTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cairn-refusal-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string BackupPath => Path.Combine(folder, "cairn.backup");

    private DatabaseChoice Target => new(Path.Combine(folder, "target"));

    [Fact]
    public async Task Notices_a_damaged_byte_anywhere_in_the_file()
    {
        await MakeAsync();
        var whole = await File.ReadAllBytesAsync(BackupPath, Cancel);

        for (var at = 0; at < whole.Length; at += 7)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 1;
            await File.WriteAllBytesAsync(BackupPath, damaged, Cancel);
            (await RefusalAsync(Target)).ShouldBeOneOf("BackupDamaged", "BackupIsNone");
        }

        await File.WriteAllBytesAsync(BackupPath, whole, Cancel);
        await Restore.FromFileAsync(BackupPath, Target, cancel: Cancel);
    }

    [Fact]
    public async Task Refuses_what_is_no_backup()
    {
        (await RefusalAsync(Target)).ShouldBe("BackupMissing");
        await File.WriteAllTextAsync(BackupPath, "a letter", Cancel);
        (await RefusalAsync(Target)).ShouldBe("BackupIsNone");
        await File.WriteAllTextAsync(BackupPath, "", Cancel);
        (await RefusalAsync(Target)).ShouldBe("BackupIsNone");
        await MakeAsync();
        await using (var stream = File.OpenWrite(BackupPath))
            stream.SetLength(stream.Length - 1);
        (await RefusalAsync(Target)).ShouldBe("BackupIsNone");
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "BackupFormatNewer")]
    [InlineData("\"migration\": \"", "\"migration\": \"FromTheFuture", "BackupShapeUnknown")]
    [InlineData("\"name\": \"Sessions\"", "\"name\": \"Seances\"", "BackupShapeUnknown")]
    [InlineData("\"LastSeen\"", "\"LastHeard\"", "BackupShapeUnknown")]
    [InlineData("\"rows\": 1,", "\"rows\": 2,", "BackupDamaged")]
    [InlineData("keys/key-1.xml", "keys/../../k.xml", "BackupDamaged")]
    public async Task Refuses_a_manifest_that_does_not_fit(string found, string written, string refusal)
    {
        await MakeAsync();
        await RewriteAsync(text =>
        {
            text.ShouldContain(found);
            return text.Replace(found, written, StringComparison.Ordinal);
        });

        (await RefusalAsync(Target)).ShouldBe(refusal);
        (Directory.Exists(Target.DataFolder) ? Directory.EnumerateFileSystemEntries(Target.DataFolder) : []).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Refuses_a_target_that_holds_somebody_and_leaves_it_as_it_was(DatabaseKind kind)
    {
        await MakeAsync();
        await using var world = await World.MakeAsync(kind);
        await FullWorld.FillAsync(world);
        await using var db = world.Open();
        var before = await FullWorld.ContentAsync(db);

        (await RefusalAsync(world.Choice)).ShouldBe("RestoreTargetInUse");

        await using var after = world.Open();
        (await FullWorld.ContentAsync(after)).ShouldBe(before);
    }

    [Theory, EachDatabase]
    public async Task Leaves_nothing_half_written_when_it_fails_late(DatabaseKind kind)
    {
        await MakeAsync();
        await RewriteAsync(text => text.Replace("\"path\": \"keys/key-1.xml\"", "\"path\": \"keys/other.xml\"", StringComparison.Ordinal));
        await using var target = await TestDatabase.MakeAsync(kind, blank: true);

        (await RefusalAsync(target.Choice)).ShouldBe("BackupDamaged");

        Directory.EnumerateFileSystemEntries(target.Choice.DataFolder).ShouldBeEmpty();
        if (kind == DatabaseKind.Sqlite)
            return;
        await using var db = target.Open();
        (await db.Database.SqlQueryRaw<string>("SELECT table_name::text AS \"Value\" FROM information_schema.tables WHERE table_schema = 'public'").ToListAsync(Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Refuses_while_a_cairn_is_running_there()
    {
        await MakeAsync();
        await using var running = await TestDatabase.MakeAsync(DatabaseKind.Sqlite);
        await using var db = running.Open();
        await db.Organisations.CountAsync(Cancel);
        await db.Database.OpenConnectionAsync(Cancel);

        (await RefusalAsync(running.Choice)).ShouldBe("RestoreTargetServed");
    }

    [Fact]
    public async Task Refuses_to_back_up_nothing_or_over_something_else()
    {
        await using var world = await World.MakeAsync(DatabaseKind.Sqlite);
        (await Should.ThrowAsync<BackupRefusedException>(() => BackUp.ToFileAsync(Target, BackupPath, world.Clock, cancel: Cancel))).Refusal.Words.ShouldBe("BackupNoDatabase");

        await File.WriteAllTextAsync(BackupPath, "a letter", Cancel);
        (await Should.ThrowAsync<BackupRefusedException>(() => BackUp.ToFileAsync(world.Choice, BackupPath, world.Clock, cancel: Cancel))).Refusal.Words.ShouldBe("BackupWouldReplace");
        (await File.ReadAllTextAsync(BackupPath, Cancel)).ShouldBe("a letter");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task MakeAsync()
    {
        await using var world = await World.MakeAsync(DatabaseKind.Sqlite);
        await FullWorld.FillAsync(world);
        File.Delete(BackupPath);
        await BackUp.ToFileAsync(world.Choice, BackupPath, world.Clock, cancel: Cancel);
    }

    private async Task<string> RefusalAsync(DatabaseChoice target) =>
        (await Should.ThrowAsync<BackupRefusedException>(() => Restore.FromFileAsync(BackupPath, target, cancel: Cancel))).Refusal.Words;

    /// <summary>Changes the manifest and seals the file anew, as somebody with bad intent or a newer program would.</summary>
    private async Task RewriteAsync(Func<string, string> change)
    {
        using (var archive = ZipFile.Open(BackupPath, ZipArchiveMode.Update))
        {
            var entry = archive.GetEntry("manifest.json")!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
                text = await reader.ReadToEndAsync(Cancel);
            entry.Delete();
            await using var stream = archive.CreateEntry("manifest.json").Open();
            await stream.WriteAsync(Encoding.UTF8.GetBytes(change(text)), Cancel);
        }

        await BackupSeal.WriteAsync(BackupPath, Cancel);
    }
}
