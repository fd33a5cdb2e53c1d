using Cairn.Imports;
using Cairn.Measures;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Imports;

public sealed class UndoImportTests
{
    [Theory, EachDatabase]
    public async Task Each_reading_goes_back_to_what_it_said_before_and_nothing_is_lost(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        await work.Work.FilledAsync(measure, (5, 40));
        var import = await work.ImportedAsync("month,late,all\n2024-01,6,40\n2024-02,7,50\n2024-03,8,50\n", ColumnsOf(measure), "late ones");
        (await work.Work.EnterAsync(measure, work.Bo, [new(Measuring.Month(2), new(9, 50))], "one more came")).Outcome.ShouldBe(Outcome.Accepted);
        (await work.ViewAsync(import)).Changed.Select(changed => changed.Period).ShouldBe([Measuring.Month(2)]);

        (await work.UndoAsync(import, work.Work.Amara)).ShouldBe(Outcome.Accepted);

        var view = (await work.Work.ReadAsync(measure, work.Bo))!;
        view.Readings.Select(reading => reading.Found).ShouldBe([new(5, 40), default, new(9, 50)]);
        view.Readings[0].Reading.ShouldSatisfyAllConditions(reading => reading.Version.ShouldBe(3), reading => reading.Why.ShouldBe("Import undone: readings.csv"), reading => reading.By.ShouldBe(work.Work.Amara.Person!.Value));
        view.Revisions.Select(former => (former.Period, former.Version, former.Value)).ShouldBe([(Measuring.Month(2), 1, 8), (Measuring.Month(1), 1, 7), (Measuring.Month(0), 2, 6), (Measuring.Month(0), 1, 5)]);
        var undone = await work.ViewAsync(import);
        undone.State.ShouldBe(ImportState.Undone);
        undone.Changed.Select(changed => changed.Period).ShouldBe([Measuring.Month(2)], "it stayed as it is");
        (await work.UndoAsync(import)).Refusals.Single().Words.ShouldBe("ImportUndoneAlready");
    }

    [Theory, EachDatabase]
    public async Task Imports_can_be_taken_back_one_after_the_other(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        await work.Work.FilledAsync(measure, (5, 40));
        var first = await work.ImportedAsync("month,late,all\n2024-01,6,40\n", ColumnsOf(measure), "first");
        var second = await work.ImportedAsync("month,late,all\n2024-01,7,40\n", ColumnsOf(measure), "second");

        await work.UndoAsync(second);
        (await FoundAsync(work, measure)).ShouldBe(new(6, 40));
        await work.UndoAsync(first);

        (await FoundAsync(work, measure)).ShouldBe(new(5, 40));
    }

    [Theory, EachDatabase]
    public async Task What_a_later_import_says_stays(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        var first = await work.ImportedAsync("month,late,all\n2024-01,6,40\n2024-02,1,40\n", ColumnsOf(measure));
        await work.ImportedAsync("month,late,all\n2024-01,7,40\n", ColumnsOf(measure), "second");

        (await work.UndoAsync(first)).ShouldBe(Outcome.Accepted);

        (await FoundAsync(work, measure)).ShouldBe(new(7, 40));
        (await work.UndoAsync(first, work.Work.Carla)).ShouldBe(Outcome.NotFound);
    }

    private static async Task<Found> FoundAsync(Importing work, MeasureId measure) => (await work.Work.ReadAsync(measure, work.Bo))!.Readings[0].Found;

    private static ImportColumns ColumnsOf(MeasureId measure) => new() { Period = "month", Measure = measure.Value, Value = "late", Denominator = "all" };
}
