using System.Text;
using Cairn.Imports;
using Cairn.Measures;
using Cairn.Shared.Basics;
using Cairn.Shared.Daily;
using Cairn.Tests.Databases;
using Cairn.Tests.Measures;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Imports;

public sealed class ImportTests
{
    private const string File = "month,late,all\n2024-01,5,40\n2024-02,7,50\nMar 2024,6,45\n";

    [Theory, EachDatabase]
    public async Task A_file_is_looked_at_first_and_then_written_all_at_once(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        var import = await work.MappedAsync(File, ColumnsOf(measure));

        var before = await work.ViewAsync(import);
        before.Plan!.Counts.ShouldBe(new(3, 0, 0));
        (await work.Work.ReadAsync(measure, work.Bo))!.Readings.ShouldBeEmpty("nothing is written before somebody says so");

        (await work.RunAsync(import)).ShouldBe(Outcome.Accepted);

        var readings = (await work.Work.ReadAsync(measure, work.Bo))!.Readings;
        readings.Select(reading => (reading.Period, reading.Found)).ShouldBe([(new(2024, 1, 1), new(5, 40)), (new(2024, 2, 1), new(7, 50)), (new(2024, 3, 1), new(6, 45))]);
        readings.ShouldAllBe(reading => reading.Reading.Import == import && reading.Reading.By == work.Bo.Person);
        var after = await work.ViewAsync(import, work.Work.Amara);
        (after.State, after.Import.Added, after.Import.Corrected).ShouldBe((ImportState.Done, 3, 0));
        await using var db = app.World.Open();
        (await db.ImportFiles.CountAsync(Cancel)).ShouldBe(0, "the file is not kept longer than it is needed");
        (await db.AuditEvents.CountAsync(told => told.Deed == "ReadingsImported", Cancel)).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Corrections_ask_for_a_reason_and_keep_what_they_replace(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        await work.Work.FilledAsync(measure, (5, 40), (9, 50));
        var import = await work.MappedAsync(File, ColumnsOf(measure));

        (await work.ViewAsync(import)).Plan!.Counts.ShouldBe(new(1, 1, 1));
        (await work.RunAsync(import)).Refusals.Single().Words.ShouldBe("ReadingWhyMissing");
        (await work.Work.ReadAsync(measure, work.Bo))!.Readings.Count.ShouldBe(2);
        (await work.RunAsync(import, "counted again")).ShouldBe(Outcome.Accepted);

        var view = (await work.Work.ReadAsync(measure, work.Bo))!;
        view.Readings.Select(reading => reading.Found.Value).ShouldBe([5, 7, 6]);
        view.Revisions.Select(former => (former.Period, former.Value, former.Import)).ShouldBe([(new(2024, 2, 1), 9, null)]);
        view.Readings[1].Reading.ShouldSatisfyAllConditions(reading => reading.Why.ShouldBe("counted again"), reading => reading.Version.ShouldBe(2), reading => reading.Import.ShouldBe(import));
        view.Readings[0].Reading.Import.ShouldBeNull("what was said already is not said anew");
    }

    [Theory, EachDatabase]
    public async Task One_bad_row_and_nothing_is_written(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        var import = await work.MappedAsync("month,late,all\n2024-01,5,40\nsoon,7,50\n2024-02,x,50\n2024-03,2.5,50\n2024-03,2,\n2024-01,5,40\n", ColumnsOf(measure));

        var plan = (await work.ViewAsync(import)).Plan!;

        plan.Problems.Select(problem => (problem.Row, problem.Part, problem.Refusal.Words)).ShouldBe(
            [(3, ImportPart.Period, "ImportCellNoDate"), (4, ImportPart.Value, "ImportCellNoNumber"), (5, ImportPart.Value, "ReadingValueNotWhole"), (6, ImportPart.Denominator, "ReadingDenominatorMissing"), (7, ImportPart.Period, "ImportPeriodTwice")], ignoreOrder: true);
        (await work.RunAsync(import, isMeant: true)).Refusals.Single().Words.ShouldBe("ImportRowsRefused");
        (await work.Work.ReadAsync(measure, work.Bo))!.Readings.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task What_looks_odd_is_asked_about_once(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        var import = await work.MappedAsync("month,late,all\n2024-01,45,40\n2024-05,4,40\n", ColumnsOf(measure));

        (await work.ViewAsync(import)).Plan!.Doubts.Select(doubt => doubt.Doubt.Kind).ShouldBe([DoubtKind.NumeratorAboveDenominator, DoubtKind.Gap]);
        (await work.RunAsync(import)).Refusals.Single().Words.ShouldBe("ReadingsDoubted");
        (await work.RunAsync(import, isMeant: true)).ShouldBe(Outcome.Accepted);
        (await work.Work.ReadAsync(measure, work.Bo))!.Readings.Count.ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task A_column_names_the_measure_and_another_the_group(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        var like = new ImportColumns { Period = "m", MeasureColumn = "what", Unknown = UnknownNames.Define, Like = measure.Value, Value = "a", Minus = "b", Denominator = "a", Group = "lang", Split = "Language", Filter = "type", FilterValue = "1" };
        var import = await work.MappedAsync("m,what,a,b,lang,type\n2024-01,REFERRALS that need more information,40,35,welsh,1\n2024-01,Letters,30,10,English,1\n2024-01,Letters,20,20,Unknown,1.0\n2024-01,Calls,9,9,English,2\n", like);

        var plan = (await work.ViewAsync(import)).Plan!;
        plan.Problems.ShouldBeEmpty();
        plan.Defined.Select(target => target.Text.Name).ShouldBe(["Letters"]);
        (await work.RunAsync(import)).ShouldBe(Outcome.Accepted);

        (await work.Work.ReadAsync(measure, work.Bo, "Language: Welsh"))!.Readings.Select(reading => reading.Found).ShouldBe([new(5, 40)]);
        await using var db = app.World.Open();
        var letters = await db.MeasureVersions.SingleAsync(version => version.Text.Name == "Letters", Cancel);
        letters.Text.Denominator.ShouldBe(Measuring.Referrals.Denominator);
        (await db.Readings.Where(reading => reading.Measure == letters.Measure).OrderBy(reading => reading.Stratum).Select(reading => reading.Stratum).ToListAsync(Cancel)).ShouldBe(["Language: English", "Language: unknown"]);
    }

    [Theory, EachDatabase]
    public async Task How_columns_were_read_is_remembered_for_the_same_headings(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        await work.ImportedAsync(File, ColumnsOf(measure));

        var next = await work.ViewAsync(await work.UploadedAsync("all,Late,month\n50,6,2024-04\n"));
        var other = await work.ViewAsync(await work.UploadedAsync("all,late,when\n50,6,2024-04\n"));

        next.Import.Columns.ShouldBeEmpty("a heading is written otherwise, so somebody has to look");
        (await work.ViewAsync(await work.UploadedAsync("all,late,month\n50,6,2024-04\n"))).Plan!.Counts.ShouldBe(new(1, 0, 0));
        (other.Plan, other.Import.Columns).ShouldBe((null, ""));
    }

    [Theory, EachDatabase]
    public async Task A_file_that_waits_is_its_senders_alone_and_not_for_long(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        var import = await work.MappedAsync(File, ColumnsOf(measure));

        (await app.AskAsync((FindImport find) => find.Handle(import, work.Work.Amara, Cancel))).ShouldBeNull();
        (await work.RunAsync(import, by: work.Work.Amara)).ShouldBe(Outcome.NotFound);
        (await work.UploadAsync(Encoding.UTF8.GetBytes(File), by: work.Work.Carla)).Outcome.ShouldBe(Outcome.NotAllowed);
        app.Clock.Pass(TimeSpan.FromHours(25));
        await app.AskAsync(async (IEnumerable<IDailyWork> works) =>
        {
            await works.OfType<ImportSweep>().Single().DoAsync(Cancel);
            return true;
        });

        await using var db = app.World.Open();
        (await db.Imports.CountAsync(Cancel), await db.ImportFiles.CountAsync(Cancel)).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("", "ImportFileMissing")]
    [InlineData("only,headings\n", "ImportUnreadable")]
    [InlineData("PK\u0003\u0004 no folder", "ImportFileUnknown")]
    public async Task What_is_no_table_is_refused_in_a_sentence(string file, string words)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var work = await Importing.BeginAsync(app);

        (await work.UploadAsync(Encoding.UTF8.GetBytes(file))).Outcome.Refusals.Single().Words.ShouldBe(words);
    }

    private static ImportColumns ColumnsOf(MeasureId measure) => new() { Period = "month", Measure = measure.Value, Value = "late", Denominator = "all" };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
