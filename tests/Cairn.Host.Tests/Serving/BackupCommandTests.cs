using Cairn.Accounts;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Host.Tests.Serving;

/// <summary><c>cairn backup</c> and <c>cairn restore</c>: what they say, and what they refuse in one sentence.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly Cli cli = new();

    private string Data => cli.PathOf("data");

    private string BackupPath => cli.PathOf("cairn.backup");

    [Fact]
    public async Task Backs_up_and_restores()
    {
        await MakeAsync();

        var backup = Cli.Run("backup", "--data", Data, "--out", BackupPath).ShouldBeDone().Output;
        var restore = Cli.Run("restore", BackupPath, "--data", cli.PathOf("elsewhere")).ShouldBeDone().Output;

        backup.ShouldContain(BackupPath);
        backup.ShouldContain("4 rows");
        restore.ShouldContain("4 rows");
        Cli.Run("check-audit", "--data", cli.PathOf("elsewhere")).ShouldBeDone().Output.ShouldStartWith("3 events, every seal whole.\n");
        await using var db = new DatabaseChoice(cli.PathOf("elsewhere")).Open();
        (await db.Users.Select(account => account.PreferredName).ToListAsync(TestContext.Current.CancellationToken)).ShouldBe(["Amara"]);
    }

    [Fact]
    public async Task Replaces_an_earlier_backup_and_nothing_else()
    {
        await MakeAsync();
        Cli.Run("backup", "--data", Data, "--out", BackupPath).ShouldBeDone();
        Cli.Run("backup", "--data", Data, "--out", BackupPath).ShouldBeDone();

        var letter = cli.File("letter.txt", "Dear all");
        Cli.Run("backup", "--data", Data, "--out", letter).ShouldBeRefused(letter, "no backup");
        (await File.ReadAllTextAsync(letter, TestContext.Current.CancellationToken)).ShouldBe("Dear all");
    }

    [Fact]
    public async Task Refuses_to_restore_where_somebody_is()
    {
        await MakeAsync();
        Cli.Run("backup", "--data", Data, "--out", BackupPath).ShouldBeDone();

        Cli.Run("restore", BackupPath, "--data", Data).ShouldBeRefused("already holds people", "empty folder");
    }

    [Fact]
    public async Task Ends_with_a_refusal_where_the_trail_was_tampered_with_and_keeps_the_file()
    {
        await MakeAsync();
        await using (var db = new DatabaseChoice(Data).Open())
        {
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER AuditEvents_no_update", TestContext.Current.CancellationToken);
            await db.Database.ExecuteSqlRawAsync("UPDATE AuditEvents SET Details = 'x' WHERE Number = 2", TestContext.Current.CancellationToken);
        }

        Cli.Run("backup", "--data", Data, "--out", BackupPath).ShouldBeRefused(BackupPath, "tampered", "event 2");
        Cli.Run("restore", BackupPath, "--data", cli.PathOf("elsewhere")).ShouldBeRefused("is restored", "tampered", "event 2");
        File.Exists(Path.Combine(cli.PathOf("elsewhere"), DatabaseChoice.FileName)).ShouldBeTrue();
    }

    [Fact]
    public void Refuses_what_it_cannot_do_in_one_sentence()
    {
        Cli.Run("backup", "--data", Data, "--out", BackupPath).ShouldBeRefused(Data, "no database");
        Cli.Run("backup", "--data", Data).ShouldBeRefused("--out");
        Cli.Run("backup", "--data", Data, "--out", cli.Folder).ShouldBeRefused("--out", "folder");
        Cli.Run("backup", "--data", Data, "--out", cli.PathOf("none/x")).ShouldBeRefused("--out", "make it first");
        Cli.Run("backup", "--postgres", "Host=127.0.0.1;Port=1;Username=x;Database=x;Timeout=2", "--out", BackupPath).ShouldBeRefused("--postgres");
        Cli.Run("restore", "--data", Data).ShouldBeRefused("restore", "cairn backup");
        Cli.Run("restore", BackupPath, "--data", Data).ShouldBeRefused(BackupPath, "no such file");
        Cli.Run("restore", cli.File("letter.txt", "Dear all"), "--data", Data).ShouldBeRefused("letter.txt", "no backup");
    }

    public void Dispose() => cli.Dispose();

    private async Task MakeAsync()
    {
        Directory.CreateDirectory(Data);
        await using var db = new DatabaseChoice(Data).Open();
        await db.PrepareAsync(TestContext.Current.CancellationToken);
        var now = TimeProvider.System.GetUtcNow();
        db.Add(new Account { Id = Guid.CreateVersion7(now), UserName = "amara", PreferredName = "Amara" });
        for (var i = 0; i < 3; i++)
            db.Tell(null, "tests/1", "Tested", now);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
