using System.Collections.Concurrent;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Shared.Audit;
using Cairn.Shared.Daily;
using Cairn.Shared.Storage;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.People;

/// <summary>What nobody needs any more is not kept.</summary>
public sealed class TraceTests
{
    [Theory, EachDatabase]
    public async Task Invitations_that_ran_out_and_old_looks_are_swept_away(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (now, ines) = (world.Clock.GetUtcNow(), world.Ines.Person!.Value);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        await using var db = world.Open();
        db.Add(new Invitation(Guid.CreateVersion7(now), world.Rowan, Role.Lead, "old@example.org", ines, now - Invitation.Lasts, new string('a', 64)));
        db.Add(new Invitation(Guid.CreateVersion7(now), world.Rowan, Role.Lead, "new@example.org", ines, now - TimeSpan.FromDays(13), new string('b', 64)));
        db.AddRange(new Look("tests/1", ines.Value, today.AddDays(-91)), new Look("tests/1", ines.Value, today.AddDays(-90)));
        await db.SaveChangesAsync(Cancel);

        await new SweepTraces(db, world.Clock).DoAsync(Cancel);

        (await db.Invitations.Select(open => open.Email).ToListAsync(Cancel)).ShouldBe(["new@example.org"]);
        (await db.Looks.Select(look => look.Day).ToListAsync(Cancel)).ShouldBe([today.AddDays(-90)]);
    }

    [Theory, EachDatabase]
    public async Task The_start_sweeps(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await using var db = app.World.Open();
        db.Add(new Invitation(Guid.CreateVersion7(app.Clock.GetUtcNow()), app.World.Rowan, Role.Lead, "old@example.org", app.World.Ines.Person!.Value, app.Clock.GetUtcNow() - Invitation.Lasts, new string('a', 64)));
        await db.SaveChangesAsync(Cancel);
        var sweeping = ActivatorUtilities.CreateInstance<DailyRound>(app.Services);

        await sweeping.StartAsync(Cancel);

        for (var attempt = 0; attempt < 200 && await db.Invitations.AnyAsync(Cancel); attempt++)
            await Task.Delay(25, Cancel);
        await sweeping.StopAsync(Cancel);
        (await db.Invitations.AnyAsync(Cancel)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_deleted_is_overwritten_in_the_file()
    {
        await using var world = await World.MakeAsync(DatabaseKind.Sqlite);
        await using var db = world.Open();
        await db.Database.OpenConnectionAsync(Cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA secure_delete";

        (await command.ExecuteScalarAsync(Cancel)).ShouldBe(1L);
    }

    /// <summary>Who may read the folder of a running server finds nobody there who was forgotten.</summary>
    [Fact]
    public async Task Who_is_forgotten_is_in_no_file_of_the_embedded_database()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var (zebedee, ines) = (await app.AddAsync("zebedee", app.World.Rowan, Role.Member), await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        (await AreInFilesAsync(app, "zebedee")).ShouldBeTrue();
        (await app.AskAsync(async (DeactivateAccountHandler deactivate) => await deactivate.Handle(new(zebedee), await app.ActorAsync(ines), Cancel))).IsAccepted.ShouldBeTrue();

        (await app.AskAsync(async (BeForgottenHandler forget) => await forget.Handle(new(zebedee, IsSure: true), await app.ActorAsync(ines), Cancel))).IsAccepted.ShouldBeTrue();

        (await AreInFilesAsync(app, "zebedee")).ShouldBeFalse();
        (await AreInFilesAsync(app, "ZEBEDEE")).ShouldBeFalse();
    }

    /// <summary>What is forgotten is what is kept, and what is kept is told: the same tables are deleted from and read.</summary>
    [Theory, EachDatabase]
    public async Task Everything_that_is_forgotten_was_told_before(DatabaseKind kind)
    {
        var statements = new ConcurrentQueue<string>(); // the sweeping of the start writes too
        await using var app = await RunningApp.StartAsync(kind, services: services => services.ConfigureDbContext<CairnDb>(options => options.LogTo(statements.Enqueue, [RelationalEventId.CommandExecuted])));
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);

        var told = await StatementsAsync(app, statements, part => part.TellAsync(amara, Cancel));
        var forgotten = await StatementsAsync(app, statements, part => part.ForgetAsync(amara, Cancel));

        string[] neverWritten = ["AccountTokens", "AccountClaims", "AccountLogins"]; // Identity's own, which Cairn does not use
        var tables = forgotten.SelectMany(statement => Between(statement, "DELETE FROM \"")).Distinct().Except(neverWritten).ToList();
        tables.Count.ShouldBeGreaterThan(9);
        tables.Where(table => !told.Any(statement => statement.Contains($"FROM \"{table}\"", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<bool> AreInFilesAsync(RunningApp app, string name)
    {
        foreach (var file in Directory.EnumerateFiles(app.World.Choice.DataFolder, DatabaseChoice.FileName + "*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await open.CopyToAsync(bytes, Cancel);
            if (bytes.ToArray().AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(name)) >= 0)
                return true;
        }

        return false;
    }

    private static async Task<IReadOnlyList<string>> StatementsAsync(RunningApp app, ConcurrentQueue<string> statements, Func<IPersonalData, Task> work)
    {
        statements.Clear();
        await app.AskAsync(async (IEnumerable<IPersonalData> kept) =>
        {
            foreach (var part in kept)
                await work(part);
            return kept;
        });
        return [.. statements];
    }

    private static IEnumerable<string> Between(string statement, string beginning) => statement.Split(beginning).Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);
}
