using Cairn.Measures;
using Cairn.Shared.Storage.Bulk;
using Cairn.Tests.Databases;
using Cairn.Tests.Measures;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Storage;

/// <summary>Rows that are written many at once are those that the model reads.</summary>
public sealed class BulkRowsTests
{
    [Theory, EachDatabase]
    public async Task Are_the_rows_that_saving_one_by_one_would_have_made(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var (bulk, single) = (await work.DefinedAsync(), await work.DefinedAsync());
        var at = new DateTimeOffset(2026, 3, 4, 5, 6, 7, 890, TimeSpan.Zero);
        var told = 0;
        await using var db = app.World.Open();

        await using (var turn = await db.BeginInTurnAsync(Cancel))
        {
            await BulkRows.AddAsync(db, [.. Readings(bulk, work.Bo.Person!.Value, at)], more => told += more, Cancel);
            db.AddRange(Readings(single, work.Bo.Person!.Value, at));
            await db.SaveChangesAsync(Cancel);
            await turn.CommitAsync(Cancel);
        }

        told.ShouldBe(Count);
        var (one, other) = (await ToldAsync(app, bulk), await ToldAsync(app, single));
        one.ShouldBe(other);
        one.Count.ShouldBe(Count);
    }

    [Theory, EachDatabase]
    public async Task Replace_those_with_the_same_key_and_no_others(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, (5, 40), (7, 50), (8, 60));
        await using var db = app.World.Open();
        var known = await db.Readings.AsNoTracking().Where(reading => reading.Measure == measure).OrderBy(reading => reading.Period).ToListAsync(Cancel);
        foreach (var reading in known.Skip(1))
            reading.Correct(new(1, 99), new(1, work.Bo.Person!.Value, known[0].At, "counted again"));

        await using (var turn = await db.BeginInTurnAsync(Cancel))
        {
            await BulkRows.ReplaceAsync(db, [.. known.Skip(1)], done: null, Cancel);
            await turn.CommitAsync(Cancel);
        }

        (await work.ReadAsync(measure, work.Bo))!.Readings.Select(reading => (reading.Found, reading.Reading.Version, reading.Reading.Why)).ShouldBe([(new(5, 40), 1, ""), (new(1, 99), 2, "counted again"), (new(1, 99), 2, "counted again")]);
    }

    [Fact]
    public async Task Are_written_in_a_transaction_or_not_at_all()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await using var db = app.World.Open();

        await Should.ThrowAsync<InvalidOperationException>(() => BulkRows.AddAsync(db, new List<Reading>(), done: null, Cancel));
    }

    private const int Count = 2500;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static IEnumerable<Reading> Readings(MeasureId measure, Cairn.Organisations.PersonId by, DateTimeOffset at) =>
        Enumerable.Range(0, Count).Select(i => new Reading(measure, i % 2 == 0 ? "" : "Language: Größe, \"x\"", new DateOnly(2000, 1, 1).AddDays(i), new(i / 7.0, i % 3 == 0 ? null : i), new(1, by, at, "")));

    private static async Task<IReadOnlyList<(string, DateOnly, Found, int, int, Guid, DateTimeOffset, string)>> ToldAsync(RunningApp app, MeasureId measure)
    {
        await using var db = app.World.Open();
        return [.. (await db.Readings.Where(reading => reading.Measure == measure).OrderBy(reading => reading.Period).ToListAsync(Cancel)).Select(reading => (reading.Stratum, reading.Period, reading.Found, reading.Definition, reading.Version, reading.By.Value, reading.At, reading.Why))];
    }
}
