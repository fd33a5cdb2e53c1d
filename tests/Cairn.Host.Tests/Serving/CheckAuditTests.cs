using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Host.Tests.Serving;

/// <summary><c>cairn check-audit</c> on a database that is whole, and on one that was tampered with.</summary>
public sealed class CheckAuditTests
{
    [Fact]
    public async Task Says_that_all_is_whole()
    {
        using var cli = new Cli();
        await MakeAsync(cli, 3);

        Cli.Run("check-audit", "--data", cli.Folder).ShouldBeDone().Output.ShouldStartWith("3 events, every seal whole.\nIt ends with 3:");
    }

    [Fact]
    public async Task Names_the_event_where_it_is_not()
    {
        using var cli = new Cli();
        await MakeAsync(cli, 3);
        await using (var db = Open(cli))
        {
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER AuditEvents_no_update", TestContext.Current.CancellationToken);
            await db.Database.ExecuteSqlRawAsync("UPDATE AuditEvents SET Details = 'x' WHERE Number = 2", TestContext.Current.CancellationToken);
        }

        Cli.Run("check-audit", "--data", cli.Folder).ShouldBeRefused("tampered", "event 2");
    }

    [Fact]
    public async Task An_end_that_was_cut_off_is_noticed_by_what_was_noted()
    {
        using var cli = new Cli();
        await MakeAsync(cli, 3);
        await using var db = Open(cli);
        var noted = (await AuditTrail.LastAsync(db, TestContext.Current.CancellationToken)).ShouldNotBeNull().ToString();
        Cli.Run("check-audit", "--data", cli.Folder, "--expect", noted).ShouldBeDone().Output.ShouldContain("Up to event 3 it is as it was noted.");

        await db.Database.ExecuteSqlRawAsync("DROP TRIGGER AuditEvents_no_delete", TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlRawAsync("DELETE FROM AuditEvents WHERE Number = 3", TestContext.Current.CancellationToken);

        Cli.Run("check-audit", "--data", cli.Folder).ShouldBeDone(); // a chain says nothing of its end
        Cli.Run("check-audit", "--data", cli.Folder, "--expect", noted).ShouldBeRefused("event 3");
        Cli.Run("check-audit", "--data", cli.Folder, "--expect", "3:abc").ShouldBeRefused("--expect");
    }

    [Fact]
    public void Refuses_a_folder_without_a_database()
    {
        using var cli = new Cli();

        Cli.Run("check-audit", "--data", cli.Folder).ShouldBeRefused("--data", "cairn.db");
    }

    private static async Task MakeAsync(Cli cli, int events)
    {
        await using var db = Open(cli);
        await db.PrepareAsync(TestContext.Current.CancellationToken);
        for (var i = 0; i < events; i++)
            db.Tell(null, "tests/1", "Tested", TimeProvider.System.GetUtcNow());
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static CairnDb Open(Cli cli) => new DatabaseChoice(cli.Folder).Open();
}
