using Cairn.Accounts;
using Cairn.Shared.Audit;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Host.Tests.Serving;

/// <summary>Backup, restore and check-audit by the real program on a real PostgreSQL server, and from one database to the other.</summary>
public sealed class PostgresCommandTests : IDisposable
{
    private readonly Cli cli = new();

    [Fact]
    public async Task Backs_up_restores_and_checks_a_postgresql_database()
    {
        await using var from = await TestDatabase.MakeAsync(DatabaseKind.Postgres);
        await using var to = await TestDatabase.MakeAsync(DatabaseKind.Postgres, blank: true);
        await FillAsync(from);
        var file = cli.PathOf("cairn.backup");

        (await RunAsync("backup", "--postgres", from.Choice.Postgres!, "--data", from.Choice.DataFolder, "--out", file)).ShouldBeDone().Output.ShouldContain("4 rows");
        (await RunAsync("restore", file, "--postgres", to.Choice.Postgres!, "--data", to.Choice.DataFolder)).ShouldBeDone().Output.ShouldContain("4 rows");
        (await RunAsync("restore", file, "--data", cli.PathOf("embedded"))).ShouldBeDone().Output.ShouldContain("4 rows");

        var checkedHere = (await RunAsync("check-audit", "--postgres", from.Choice.Postgres!, "--data", from.Choice.DataFolder)).ShouldBeDone().Output;
        checkedHere.ShouldStartWith("3 events, every seal whole.\n");
        (await RunAsync("check-audit", "--postgres", to.Choice.Postgres!, "--data", to.Choice.DataFolder)).Output.ShouldBe(checkedHere);
        (await RunAsync("check-audit", "--data", cli.PathOf("embedded"))).Output.ShouldBe(checkedHere);
        await using var db = to.Open();
        (await db.Users.Select(account => account.PreferredName).ToListAsync(Cancel)).ShouldBe(["Amara"]);
        (await RunAsync("restore", file, "--postgres", to.Choice.Postgres!, "--data", cli.PathOf("elsewhere"))).ShouldBeRefused("already holds people");
    }

    [Fact]
    public async Task Names_the_event_where_a_postgresql_database_was_tampered_with()
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.Postgres);
        await FillAsync(database);
        await using (var db = database.Open())
        {
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER audit_events_append_only ON \"AuditEvents\"", Cancel);
            await db.Database.ExecuteSqlRawAsync("UPDATE \"AuditEvents\" SET \"Details\" = 'x' WHERE \"Number\" = 2", Cancel);
        }

        (await RunAsync("check-audit", "--postgres", database.Choice.Postgres!, "--data", database.Choice.DataFolder)).ShouldBeRefused("tampered", "event 2");
        (await RunAsync("backup", "--postgres", database.Choice.Postgres!, "--data", database.Choice.DataFolder, "--out", cli.PathOf("cairn.backup"))).ShouldBeRefused("tampered", "event 2");
    }

    public void Dispose() => cli.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<Ran> RunAsync(params string[] arguments)
    {
        using var cairn = CairnProcess.Start(cli.Folder, arguments);
        return await cairn.RanAsync();
    }

    private static async Task FillAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var now = TimeProvider.System.GetUtcNow();
        db.Add(new Account { Id = Guid.CreateVersion7(now), UserName = "amara", PreferredName = "Amara" });
        for (var i = 0; i < 3; i++)
            db.Tell(null, "tests/1", "Tested", now);
        await db.SaveChangesAsync(Cancel);
    }
}
