using Cairn.Charts;
using Cairn.Measures;
using Cairn.Spc;
using Cairn.Tests.Databases;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Charts;

/// <summary>Charts of what is no single number for each period.</summary>
public sealed class EventChartTests
{
    private static readonly MeasureText Falls = new() { Name = "Falls", Shape = ReadingShape.TimeBetween, Numerator = "falls", Direction = Direction.HigherIsBetter };

    [Theory, EachDatabase]
    public async Task Days_become_the_time_between_them_and_a_day_without_is_no_point(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync(Falls);
        var first = new DateOnly(2025, 1, 1);
        (await work.EnterAsync(measure, work.Bo, [new(first, new(1)), new(first.AddDays(3), new(0)), new(first.AddDays(10), new(2)), new(first.AddDays(17), new(1))])).Outcome.IsAccepted.ShouldBeTrue("no days are missing between rare events");

        var chart = (await ChartAsync(work, measure))!.Chart;

        chart.Analysis.Kind.ShouldBe(ChartKind.T);
        chart.Analysis.Select(point => point.Value).ShouldBe([10, 7]);
        chart.Periods.ShouldBe([first.AddDays(10), first.AddDays(17)]);
        chart.Sentence.ShouldContain("7 days");
    }

    [Theory, EachDatabase]
    public async Task Several_measurements_make_an_X_bar_chart_and_single_ones_an_individuals_chart(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var (waits, single) = (await work.DefinedAsync(Falls with { Name = "Waits", Shape = ReadingShape.Sample, Unit = "minutes" }), await work.DefinedAsync(Falls with { Name = "Single", Shape = ReadingShape.Sample }));
        (await work.EnterAsync(waits, work.Bo, [.. Enumerable.Range(0, 14).Select(i => new EnteredReading(Measuring.Month(i), Found.Of([30 + (i % 4), 40 - (i % 3), 35])))])).Outcome.IsAccepted.ShouldBeTrue();
        (await work.EnterAsync(single, work.Bo, [.. Enumerable.Range(0, 14).Select(i => new EnteredReading(Measuring.Month(i), Found.Of([30 + (i % 4)])))])).Outcome.IsAccepted.ShouldBeTrue();

        (await ChartAsync(work, waits))!.Chart.Analysis.Kind.ShouldBe(ChartKind.Xbar);
        (await ChartAsync(work, single))!.Chart.Analysis.Kind.ShouldBe(ChartKind.I);
        (await work.App.AskAsync((DecideChartHandler decide) => decide.Handle(new(waits, new("i", "anhoej", null), 0), work.Bo, TestContext.Current.CancellationToken))).IsAccepted.ShouldBeTrue();
        (await ChartAsync(work, waits))!.Chart.Analysis[0].Value.ShouldBe(35, "the mean, not the mean over their number");
    }

    [Theory, EachDatabase]
    public async Task A_trajectory_is_a_target_that_moves(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync(Measuring.Referrals with { Target = 30, Trajectory = "2024-03: 25\n2024-05-01: 20,5" });
        await work.FilledAsync(measure, (5, 40), (7, 50), (6, 40), (5, 40), (4, 40));

        (await ChartAsync(work, measure))!.Chart.Analysis.Select(point => point.Target).ShouldBe([30, 30, 25, 25, 20.5]);
        (await work.DefineAsync(Measuring.Referrals with { Trajectory = "soon: 20" }, work.Amara)).Outcome.Refusals.Single().Words.ShouldBe("MeasureTrajectoryUnclear");
        (await work.DefineAsync(Measuring.Referrals with { Trajectory = "2024: 20\n2024-01: 10" }, work.Amara)).Outcome.Refusals.Single().Words.ShouldBe("MeasureTrajectoryUnclear");
    }

    private static Task<ChartView?> ChartAsync(Measuring work, MeasureId measure) => work.App.AskAsync((FindChart find) => find.Handle(measure, work.Amara, TestContext.Current.CancellationToken));
}
