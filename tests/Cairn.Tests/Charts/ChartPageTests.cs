using Cairn.Charts;
using Cairn.Journal;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Charts;

/// <summary>A shift appears, is explained, and a phase is started; on both databases.</summary>
public sealed class ChartPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static WheelersAnswers Every => WheelersAnswers.Distinct | WheelersAnswers.Known | WheelersAnswers.Desirable | WheelersAnswers.Continuing;

    [Theory, EachDatabase]
    public async Task A_shift_appears_is_explained_and_a_phase_is_started(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, [.. Enumerable.Range(0, 24).Select(i => (i < 12 ? 30.0 + (i % 3) : 15 + (i % 3), (double?)100))]);

        var seen = await FindAsync(app, measure, work.Carla);
        seen!.Chart.Signal!.IsCurrent.ShouldBeTrue();
        var from = seen.Chart.SignalFrom!.Value;
        (await app.AskAsync((AnswerSignalHandler answer) => answer.Handle(new(measure, from, "The new form"), work.Carla, Cancel))).ShouldBe(Outcome.NotAllowed);
        (await app.AskAsync((AnswerSignalHandler answer) => answer.Handle(new(measure, from, "The new form"), work.Bo, Cancel))).ShouldBe(Outcome.Accepted);
        (await FindAsync(app, measure, work.Carla))!.AnswersToSignal.Single().Why.ShouldBe("The new form");

        (await app.AskAsync((StartPhaseHandler start) => start.Handle(new(measure, Measuring.Month(12), new("The new form", Every)), work.Bo, Cancel))).ShouldBe(Outcome.Accepted);
        (await app.AskAsync((StartPhaseHandler start) => start.Handle(new(measure, Measuring.Month(12), new("Again", Every)), work.Bo, Cancel))).Refusals.Single().Words.ShouldBe("PhaseTwice");
        (await app.AskAsync((StartPhaseHandler start) => start.Handle(new(measure, Measuring.Month(0), new("Before all", Every)), work.Bo, Cancel))).Refusals.Single().Words.ShouldBe("PhaseFromOutside");
        var after = await FindAsync(app, measure, work.Bo);
        after!.Chart.Analysis.Phases.Count.ShouldBe(2);
        after.Chart.Signal.ShouldBeNull();
        after.Flags.Select(flag => flag.Text).ShouldBe(["The new form"]);

        (await app.AskAsync((EndPhaseHandler end) => end.Handle(new(measure, Measuring.Month(12)), work.Amara, Cancel))).ShouldBe(Outcome.Accepted);
        (await app.AskAsync((EndPhaseHandler end) => end.Handle(new(measure, Measuring.Month(12)), work.Amara, Cancel))).ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task Those_outside_see_a_chart_of_what_they_may_see(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, [.. Enumerable.Range(0, 14).Select(i => (i == 5 ? 2.0 : 20, (double?)100))]);

        (await FindAsync(app, measure, work.Carla))!.Chart.Periods.ShouldNotContain(Measuring.Month(5));
        (await FindAsync(app, measure, work.Bo))!.Chart.Periods.ShouldContain(Measuring.Month(5));
    }

    [Theory, EachDatabase]
    public async Task What_people_make_of_a_chart_is_kept_until_it_is_done(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        Task<(Outcome Outcome, Guid? Held)> HoldAsync(Actor by, string interpretation, string action = "", string owner = "") =>
            app.AskAsync((ReviewChartHandler review) => review.Handle(new(measure, new(null, "Amara, Bo and two families", "a shift", interpretation, action, owner)), by, Cancel));

        (await HoldAsync(work.Carla, "It works")).Outcome.ShouldBe(Outcome.NotAllowed);
        (await HoldAsync(work.Bo, " ")).Outcome.Refusals.Single().Words.ShouldBe("ReviewInterpretationMissing");
        (await HoldAsync(work.Bo, "It works", "Ask the clerks")).Outcome.Refusals.Single().Words.ShouldBe("ReviewOwnerMissing");
        var (_, held) = await HoldAsync(work.Bo, "It works", "Ask the clerks", "Bo");
        var (_, without) = await HoldAsync(work.Bo, "Nothing changed");

        (await app.AskAsync((FinishReviewHandler finish) => finish.Handle(new(held!.Value), work.Carla, Cancel))).ShouldBe(Outcome.NotAllowed);
        (await app.AskAsync((FinishReviewHandler finish) => finish.Handle(new(without!.Value), work.Amara, Cancel))).Refusals.Single().Words.ShouldBe("ReviewWithoutAction");
        (await app.AskAsync((FinishReviewHandler finish) => finish.Handle(new(held!.Value), work.Amara, Cancel))).ShouldBe(Outcome.Accepted);
        var reviews = (await FindAsync(app, measure, work.Carla))!.Reviews;
        reviews.Select(review => (review.Interpretation, review.Done is null)).ShouldBe([("Nothing changed", true), ("It works", false)]);
    }

    [Theory, EachDatabase]
    public async Task What_was_decided_stands_on_the_chart_until_it_is_taken_out(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, (20, 100), (21, 100), (19, 100));
        var (_, decided) = await app.AskAsync((WriteEntryHandler write) => write.Handle(new(work.Project, new(JournalKind.Decision, Measuring.Month(1), "One form for all")), work.Bo, Cancel));
        await app.AskAsync((WriteEntryHandler write) => write.Handle(new(work.Project, new(JournalKind.Surprise, Measuring.Month(1), "Less paper")), work.Bo, Cancel));

        (await FindAsync(app, measure, work.Carla))!.Flags.ShouldBe([new(Measuring.Month(1), "One form for all")]);

        await app.AskAsync((RemoveEntryHandler remove) => remove.Handle(new(decided!.Value, "It names somebody"), work.Amara, Cancel));
        (await FindAsync(app, measure, work.Carla))!.Flags.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task What_changed_stands_first_in_the_family(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var quiet = await work.DefinedAsync(Measuring.Referrals with { Type = MeasureType.Outcome });
        var changed = await work.DefinedAsync(Measuring.Referrals with { Name = "Attended visits" });
        await work.FilledAsync(quiet, [.. Enumerable.Range(0, 24).Select(i => (20.0 + (i * 7 % 5), (double?)100))]);
        await work.FilledAsync(changed, [.. Enumerable.Range(0, 24).Select(i => (i < 12 ? 20.0 : 50, (double?)100))]);

        var family = await app.AskAsync((ListCharts list) => list.Handle(work.Project, work.Carla, Cancel));

        family!.Charts.Select(chart => chart.Member.Measure.Id).ShouldBe([changed, quiet]);
    }

    [Theory, EachDatabase]
    public async Task Nobody_decides_over_what_they_have_not_seen(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();

        (await app.AskAsync((DecideChartHandler decide) => decide.Handle(new(measure, new("run", "ihi", null), 0), work.Bo, Cancel))).ShouldBe(Outcome.Accepted);
        (await app.AskAsync((DecideChartHandler decide) => decide.Handle(new(measure, new("p", "anhoej", null), 0), work.Amara, Cancel))).ShouldBe(Outcome.Overtaken);
        (await app.AskAsync((DecideChartHandler decide) => decide.Handle(new(measure, new("p", "anhoej", 12), 1), work.Amara, Cancel))).ShouldBe(Outcome.Accepted);
    }

    private static Task<ChartView?> FindAsync(RunningApp app, MeasureId measure, Actor by) => app.AskAsync((FindChart find) => find.Handle(measure, by, Cancel));
}
