using System.Globalization;
using System.Text;
using Cairn.Measures;
using Cairn.Tests.Databases;
using Cairn.Tests.Measures;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Outcome = Cairn.Shared.Basics.Outcome;

namespace Cairn.Tests.Imports;

/// <summary>What holds whatever somebody enters, imports and takes back.</summary>
public sealed class ImportPropertyTests
{
    private const int Steps = 14;
    private const int Months = 6;

    /// <summary>Names that files, spreadsheets and people stumble over.</summary>
    private static readonly string[] Names = ["Falls", "=SUM(A1)", "Late, or \"never\"", "-20 °C", "'quoted", "Größe; 中文", "twins", "Twins"];

    [Theory, EachDatabase]
    public async Task What_is_exported_and_imported_again_changes_nothing(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var numbers = Gen.ArrayOf(Gen.Choose(-1_000_000, 1_000_000), 12).Sample(Names.Length * 2);
        foreach (var (name, i) in Names.Select((name, i) => (name, i)))
        {
            var shape = (ReadingShape)(i % 4);
            var measure = await work.Work.DefinedAsync(new() { Name = name, Shape = shape, Denominator = "all", Per = 100, Strata = "Language: English, Welsh" });
            await SayAsync(work, measure, "", shape, numbers.ElementAt(i));
            await SayAsync(work, measure, "Language: Welsh", shape, numbers.ElementAt(Names.Length + i));
        }

        var exported = await work.ExportAsync();
        var before = await StatesAsync(work);
        var import = await work.UploadedAsync(exported);
        var plan = (await work.ViewAsync(import)).Plan!;

        plan.Problems.ShouldBeEmpty();
        plan.Counts.ShouldBe(new(0, 0, before.Count), "all of it is known, by headings that are understood at once");
        (await work.RunAsync(import)).ShouldBe(Outcome.Accepted);
        (await StatesAsync(work)).ShouldBe(before);
        (await work.ExportAsync()).ShouldBe(exported);
    }

    [Theory, EachDatabase]
    public async Task A_project_without_its_readings_gets_them_back_from_its_file(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync(new() { Name = "Minutes", Shape = ReadingShape.Value });
        (await work.Work.EnterAsync(measure, work.Bo, [.. new[] { 0.1, 1 / 3.0, 1e-9, 123456.789, -2.5e11 }.Select((value, i) => new EnteredReading(Measuring.Month(i), new(value)))], isMeant: true)).Outcome.ShouldBe(Outcome.Accepted);
        var exported = await work.ExportAsync();
        await using (var db = app.World.Open())
            await db.Readings.ExecuteDeleteAsync(Cancel);

        await work.ImportedAsync(exported, new() { Period = "period", MeasureColumn = "measure", Value = "value", Denominator = "denominator", Group = "group" });

        (await work.ExportAsync()).ShouldBe(exported, "to the last digit");
    }

    /// <summary>Entries, corrections, imports and imports taken back, in any order: what each reading said after each of them can be told from what is kept.</summary>
    [Theory]
    [InlineData(DatabaseKind.Sqlite, 4)]
    [InlineData(DatabaseKind.Postgres, 2)]
    public async Task Revisions_tell_every_state_that_ever_was(DatabaseKind kind, int runs)
    {
        await using var app = await RunningApp.StartAsync(kind);
        app.Clock.StandStill();
        var work = await Importing.BeginAsync(app);
        var step = Gen.Zip(Gen.Choose(0, 3), Gen.ListOf(Gen.Zip(Gen.Choose(0, Months - 1), Gen.Choose(0, 5))));
        foreach (var steps in Gen.ArrayOf(step, Steps).Sample(runs))
        {
            var measure = await work.Work.DefinedAsync(new() { Name = "Falls", Shape = ReadingShape.Count });
            var (history, imports) = (new List<(DateTimeOffset At, IReadOnlyDictionary<DateOnly, double?> State)>(), new List<ImportId>());
            foreach (var (kindOfStep, cells) in steps)
            {
                await TakeAsync(work, measure, kindOfStep, [.. cells], imports);
                history.Add((app.Clock.GetUtcNow(), await NowAsync(app, measure)));
                app.Clock.Pass(TimeSpan.FromSeconds(1));
            }

            foreach (var (at, state) in history)
                (await AtAsync(app, measure, at)).ShouldBe(state, ignoreOrder: true);
        }
    }

    private static async Task TakeAsync(Importing work, MeasureId measure, int kind, IReadOnlyList<(int Month, int Value)> cells, List<ImportId> imports)
    {
        var said = cells.DistinctBy(cell => cell.Month).ToList();
        if (kind == 3 && imports.Count > 0)
        {
            (await work.UndoAsync(imports[^1])).ShouldBe(Outcome.Accepted);
            imports.RemoveAt(imports.Count - 1);
        }
        else if (said.Count > 0 && kind == 2)
        {
            var file = new StringBuilder("month,falls\n");
            foreach (var (month, value) in said)
                file.Append(CultureInfo.InvariantCulture, $"{Measuring.Month(month):yyyy-MM-dd},{value}\n");
            imports.Add(await work.ImportedAsync(file.ToString(), new() { Period = "month", Measure = measure.Value, Value = "falls" }, "counted again"));
        }
        else if (said.Count > 0)
        {
            // 0 takes a reading back
            (await work.Work.EnterAsync(measure, work.Bo, [.. said.Select(cell => new EnteredReading(Measuring.Month(cell.Month), new(cell.Value == 0 ? null : cell.Value)))], "counted again", isMeant: true)).Outcome.ShouldBe(Outcome.Accepted);
        }
    }

    private static async Task<Dictionary<DateOnly, double?>> NowAsync(RunningApp app, MeasureId measure)
    {
        await using var db = app.World.Open();
        return await db.Readings.Where(reading => reading.Measure == measure).ToDictionaryAsync(reading => reading.Period, reading => reading.Value, Cancel);
    }

    /// <summary>What was said at a moment: of each reading the latest of all its versions that are not younger.</summary>
    private static async Task<Dictionary<DateOnly, double?>> AtAsync(RunningApp app, MeasureId measure, DateTimeOffset at)
    {
        await using var db = app.World.Open();
        var readings = await db.Readings.Where(reading => reading.Measure == measure).Select(reading => new { reading.Period, reading.Version, reading.At, reading.Value }).ToListAsync(Cancel);
        var former = await db.ReadingRevisions.Where(reading => reading.Measure == measure).Select(reading => new { reading.Period, reading.Version, reading.At, reading.Value }).ToListAsync(Cancel);
        return readings.Concat(former).Where(version => version.At <= at).GroupBy(version => version.Period).ToDictionary(versions => versions.Key, versions => versions.MaxBy(version => version.Version)!.Value);
    }

    private static async Task SayAsync(Importing work, MeasureId measure, string stratum, ReadingShape shape, int[] numbers)
    {
        var readings = numbers.Select((number, i) => new EnteredReading(Measuring.Month(i), shape switch
        {
            ReadingShape.Proportion => new(Math.Abs(number) % 50, 50 + (Math.Abs(number) % 7)),
            ReadingShape.Rate => new(Math.Abs(number) / 8.0, (Math.Abs(number) / 3.0) + 1),
            ReadingShape.Count => new(Math.Abs(number)),
            _ => new(number / 7.0),
        }));
        (await work.Work.EnterAsync(measure, work.Bo, [.. readings], isMeant: true, stratum: stratum)).Outcome.ShouldBe(Outcome.Accepted);
    }

    private static async Task<IReadOnlyList<(MeasureId, string, DateOnly, Found, int)>> StatesAsync(Importing work)
    {
        await using var db = work.App.World.Open();
        return [.. (await db.Readings.OrderBy(reading => reading.Measure).ThenBy(reading => reading.Stratum).ThenBy(reading => reading.Period).ToListAsync(Cancel)).Select(reading => (reading.Measure, reading.Stratum, reading.Period, reading.Found, reading.Version))];
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
