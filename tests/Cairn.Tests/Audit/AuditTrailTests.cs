using System.Globalization;
using Cairn.Shared.Audit;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Audit;

public sealed class AuditTrailTests
{
    [Theory, EachDatabase]
    public async Task Is_numbered_without_gaps_and_sealed_one_to_the_next(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await Tell(world, 5);

        await using var db = world.Open();
        var told = await db.AuditEvents.OrderBy(e => e.Number).ToListAsync(Cancel);

        told.Select(e => e.Number).ShouldBe([1, 2, 3, 4, 5]);
        told[0].Seal.ShouldBe(told[0].SealAfter(""));
        told[4].Seal.ShouldBe(told[4].SealAfter(told[3].Seal));
        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task Takes_several_events_of_one_change(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await using var db = world.Open();
        db.Tell(null, "tests/1", "Tested", world.Clock.GetUtcNow());
        db.Tell(null, "tests/2", "Tested", world.Clock.GetUtcNow());
        await db.SaveChangesAsync(Cancel);
        db.Tell(null, "tests/3", "Tested", world.Clock.GetUtcNow());
        await db.SaveChangesAsync(Cancel);

        (await db.AuditEvents.OrderBy(e => e.Number).Select(e => e.Subject).ToListAsync(Cancel)).ShouldBe(["tests/1", "tests/2", "tests/3"]);
        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task Tells_again_what_could_not_be_saved_with_its_change(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await using var db = world.Open();
        var twice = new Look("tests/1", Guid.Empty, new(2026, 3, 2));
        db.Add(twice);
        db.Tell(null, "tests/1", "Tested", world.Clock.GetUtcNow());
        await using (var other = world.Open())
        {
            other.Add(new Look("tests/1", Guid.Empty, new(2026, 3, 2)));
            await other.SaveChangesAsync(Cancel);
        }

        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel));
        db.ChangeTracker.Entries<AuditEvent>().ShouldBeEmpty("nothing of it waits to be saved with something else");
        db.Entry(twice).State = EntityState.Detached;
        await db.SaveChangesAsync(Cancel);

        (await db.AuditEvents.Select(e => e.Subject).ToListAsync(Cancel)).ShouldBe(["tests/1"]);
        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task Cannot_be_left_out_by_another_way_to_save()
    {
        await using var world = await World.MakeAsync(DatabaseKind.Sqlite);
        await using var db = world.Open();

        Should.Throw<NotSupportedException>(() => db.SaveChanges());
    }

    [Theory, EachDatabase]
    public async Task Holds_when_many_tell_at_once(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Tell(world, 10)));

        await using var db = world.Open();
        (await db.AuditEvents.CountAsync(Cancel)).ShouldBe(80);
        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task Cannot_be_changed_or_shortened(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await Tell(world, 3);
        await using var db = world.Open();

        (await Should.ThrowAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("UPDATE \"AuditEvents\" SET \"Deed\" = 'Nothing' WHERE \"Number\" = 2", Cancel))).Message.ShouldContain("append-only");
        (await Should.ThrowAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditEvents\" WHERE \"Number\" = 3", Cancel))).Message.ShouldContain("append-only");
    }

    [Theory, EachDatabase]
    public async Task Cannot_be_replaced_or_emptied(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await Tell(world, 3);
        await using var db = world.Open();
        var again = "INTO \"AuditEvents\" SELECT * FROM \"AuditEvents\" WHERE \"Number\" = 3";
        string[] ways = kind == DatabaseKind.Sqlite
            ? [$"INSERT OR REPLACE {again}", $"REPLACE {again}", $"INSERT {again} ON CONFLICT DO UPDATE SET \"Deed\" = 'Nothing'", "DELETE FROM \"AuditEvents\""]
            : [$"INSERT {again} ON CONFLICT (\"Number\") DO UPDATE SET \"Deed\" = 'Nothing'", "TRUNCATE \"AuditEvents\"", "DELETE FROM \"AuditEvents\""];

        foreach (var way in ways)
            (await Should.ThrowAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(way, Cancel), way)).Message.ShouldContain("append-only");

        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
        (await db.AuditEvents.CountAsync(Cancel)).ShouldBe(3);
    }

    [Theory, EachDatabase]
    public async Task Shows_where_it_was_tampered_with(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await Tell(world, 4);
        await using var db = world.Open();
        foreach (var statement in kind == DatabaseKind.Sqlite
            ? ["DROP TRIGGER AuditEvents_no_update", "UPDATE AuditEvents SET Deed = 'Nothing' WHERE Number = 3"]
            : new[] { "DROP TRIGGER audit_events_append_only ON \"AuditEvents\"", "UPDATE \"AuditEvents\" SET \"Deed\" = 'Nothing' WHERE \"Number\" = 3" })
            await db.Database.ExecuteSqlRawAsync(statement, Cancel);

        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBe(3);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task Tell(World world, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await using var db = world.Open();
            db.Tell(world.Ines.Person!.Value.Value, "tests/" + i.ToString(CultureInfo.InvariantCulture), "Tested", world.Clock.GetUtcNow(), new { i });
            await db.SaveChangesAsync(Cancel);
        }
    }
}
