using System.Globalization;
using System.Text;
using Cairn.Imports;
using Cairn.Measures;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Imports;

/// <summary>What is too long to be waited for.</summary>
public sealed class ImportRunsTests
{
    private const int Days = 5000;

    [Theory, EachDatabase]
    public async Task A_long_one_is_written_while_its_sender_does_something_else(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var (measure, import) = await LongAsync(work);

        (await work.RunAsync(import)).ShouldBe(Outcome.Accepted);
        (await work.RunAsync(import)).Refusals.Single().Words.ShouldBe("ImportUnderWay");
        var ended = await work.EndedAsync(import);

        (ended.State, ended.Import.Added).ShouldBe((ImportState.Done, Days));
        (await work.Work.ReadAsync(measure, work.Bo))!.Readings.Count.ShouldBe(Days);
    }

    [Theory, EachDatabase]
    public async Task Stopped_it_leaves_nothing_behind_and_can_be_begun_again(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var (measure, import) = await LongAsync(work);

        await using (var db = app.World.Open())
        {
            var begun = app.Clock.GetUtcNow();
            await db.Imports.Where(known => known.Id == import).ExecuteUpdateAsync(known => known.SetProperty(one => one.State, ImportState.Running).SetProperty(one => one.Begun, begun), Cancel);
            var runs = app.Services.GetRequiredService<ImportRuns>();
            await using var held = await db.BeginInTurnAsync(Cancel); // as long as somebody else writes it cannot begin, and is stopped in time
            runs.Begin(runs.Reserve(import, work.Bo)!);
            (await app.AskAsync((StopImportHandler stop) => stop.Handle(new(import), work.Bo, Cancel))).ShouldBe(Outcome.Accepted);
        }

        var ended = await work.EndedAsync(import);
        ended.State.ShouldBe(ImportState.Stopped);
        (await work.Work.ReadAsync(measure, work.Bo))!.Readings.ShouldBeEmpty();
        (await work.RunAsync(import)).ShouldBe(Outcome.Accepted);
        (await work.EndedAsync(import)).State.ShouldBe(ImportState.Done);
    }

    [Theory, EachDatabase]
    public async Task One_that_nobody_is_at_any_more_says_so(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var (measure, import) = await LongAsync(work);
        await using var db = app.World.Open();
        var begun = app.Clock.GetUtcNow() - TimeSpan.FromHours(1);
        await db.Imports.Where(known => known.Id == import).ExecuteUpdateAsync(known => known.SetProperty(one => one.State, ImportState.Running).SetProperty(one => one.Begun, begun), Cancel); // as the program left it when it ended

        var view = await work.ViewAsync(import);

        (view.State, view.Plan!.Counts.Added).ShouldBe((ImportState.Interrupted, Days));
        (await app.AskAsync((StopImportHandler stop) => stop.Handle(new(import), work.Bo, Cancel))).Refusals.Single().Words.ShouldBe("ImportNotRunning");
        (await work.RunAsync(import)).ShouldBe(Outcome.Accepted);
        (await work.EndedAsync(import)).State.ShouldBe(ImportState.Done);
        (await work.Work.ReadAsync(measure, work.Bo))!.Readings.Count.ShouldBe(Days);
    }

    [Theory, EachDatabase]
    public async Task What_stands_in_the_way_of_a_long_one_is_told_afterwards(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var (measure, import) = await LongAsync(work);
        (await work.Work.EnterAsync(measure, work.Bo, [new(new(2010, 1, 1), new(99))])).Outcome.ShouldBe(Outcome.Accepted);

        (await work.RunAsync(import)).ShouldBe(Outcome.Accepted);
        var ended = await work.EndedAsync(import);

        ended.State.ShouldBe(ImportState.Refused);
        ended.Plan!.Check("", isMeant: false).Refusals.Select(refusal => refusal.Words).ShouldContain("ReadingWhyMissing");
        (await work.Work.ReadAsync(measure, work.Bo))!.Readings.Count.ShouldBe(1);
    }

    private static async Task<(MeasureId Measure, ImportId Import)> LongAsync(Importing work)
    {
        var measure = await work.Work.DefinedAsync(new() { Name = "Falls", Shape = ReadingShape.Count, Frequency = Frequency.Daily });
        var file = new StringBuilder("day,falls\n");
        for (var day = 0; day < Days; day++)
            file.Append(CultureInfo.InvariantCulture, $"{new DateOnly(2010, 1, 1).AddDays(day):yyyy-MM-dd},{day % 7}\n");
        return (measure, await work.MappedAsync(file.ToString(), new() { Period = "day", Measure = measure.Value, Value = "falls" }));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
