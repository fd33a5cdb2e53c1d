using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Storage;

/// <summary>Fifty write at once, in every way that Cairn writes. All succeed and nothing is lost.</summary>
public sealed class ParallelWritersTests
{
    private const int Writers = 50;
    private const int Each = 4;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task All_succeed_and_nothing_is_lost(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(world, writer), Cancel)));

        await using var db = world.Open();
        (await db.Priorities.CountAsync(Cancel)).ShouldBe(Writers * Each);
        (await db.Notices.CountAsync(Cancel)).ShouldBe(Writers * Each);
        (await db.Organisations.CountAsync(o => o.Parent == world.Rowan, Cancel)).ShouldBe(Writers);
        (await db.Looks.CountAsync(Cancel)).ShouldBe(Writers);
        (await db.AuditEvents.CountAsync(Cancel)).ShouldBe(Writers * (Each + 1));
        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task One_who_fails_does_not_hold_up_the_others()
    {
        await using var world = await World.MakeAsync(DatabaseKind.Sqlite);
        var look = new Look("tests/1", Guid.CreateVersion7(world.Clock.GetUtcNow()), new(2026, 1, 1));
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await using var db = world.Open();
            await using var turn = attempt == 1 ? await db.BeginInTurnAsync(Cancel) : null;
            db.Add(look);
            db.Tell(null, "tests/1", "Tested", world.Clock.GetUtcNow());
            if (attempt == 0)
                await db.SaveChangesAsync(Cancel);
            else
                await Should.ThrowAsync<DbUpdateException>(db.SaveChangesAsync(Cancel));
        }

        await using var next = world.Open();
        next.Tell(null, "tests/1", "Tested", world.Clock.GetUtcNow());
        (await next.SaveChangesAsync(Cancel)).ShouldBe(1);
    }

    /// <summary>A decision in turn, a told change, a change that is not told, and a single command.</summary>
    private static async Task WriteAsync(World world, int writer)
    {
        var now = world.Clock.GetUtcNow();
        var (outcome, _) = await WithAsync(world, db => new FoundOrganisationHandler(db, world.Clock).Handle(new(world.Rowan, new($"Bay {writer}", OrganisationType.Team, OrganisationLevel.Micro)), world.Ines, Cancel));
        outcome.IsAccepted.ShouldBeTrue();
        for (var i = 0; i < Each; i++)
        {
            var (set, _) = await WithAsync(world, db => new SetPriorityHandler(db, world.Clock).Handle(new(world.Rowan, new($"Aim {writer}.{i}", "", new(2026, 1, 1), null)), world.Ines, Cancel));
            set.IsAccepted.ShouldBeTrue();
            await WithAsync(world, db =>
            {
                db.Notify(world.Amara.Person!.Value, "Tested", "/", now);
                return db.SaveChangesAsync(Cancel);
            });
        }

        await using var looking = world.Open();
        await looking.LookAtAsync(world.Rowan.Subject, Guid.CreateVersion7(now), now, Cancel);
    }

    private static async Task<T> WithAsync<T>(World world, Func<CairnDb, Task<T>> write)
    {
        await using var db = world.Open();
        return await write(db);
    }
}
