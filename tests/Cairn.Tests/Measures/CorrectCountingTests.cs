using System.Net;
using Cairn.Charts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Measures;

/// <summary>Whether something else is counted is for people to say, and a wrong day can be mended; on both databases.</summary>
public sealed class CorrectCountingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_mended_word_begins_no_segment_where_somebody_says_so(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await FilledAsync(app);
        var mended = Measuring.Referrals with { Numerator = "referrals that need more information." };

        await ChangeAsync(app, measure, mended, 1, isCountedAnew: false, work.Bo);
        (await FindAsync(app, measure, work.Bo)).Chart.Analysis.Phases.Count.ShouldBe(1);
        await ChangeAsync(app, measure, mended with { Exclusions = "children" }, 2, isCountedAnew: null, work.Bo);
        (await FindAsync(app, measure, work.Bo)).Chart.Analysis.Phases.Count.ShouldBe(2, "where nobody says, what is said differently tells");
        await ChangeAsync(app, measure, mended with { Exclusions = "children", Collection = "by another clerk" }, 3, isCountedAnew: true, work.Bo, Measuring.Month(10));
        (await FindAsync(app, measure, work.Bo)).Chart.Analysis.Phases.Select(phase => phase.First).ShouldBe([1, 7, 11]);
    }

    [Theory, EachDatabase]
    public async Task A_wrong_day_is_corrected_and_readings_said_since_follow_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await FilledAsync(app);
        await ChangeAsync(app, measure, Measuring.Referrals with { Exclusions = "children" }, 1, isCountedAnew: true, work.Bo);
        await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(14), new(20, 100)), new(Measuring.Month(16), new(20, 100))], isMeant: true);

        (await CorrectAsync(app, measure, Measuring.Month(16), true, 2, work.Carla)).ShouldBe(Outcome.NotAllowed);
        (await CorrectAsync(app, measure, Measuring.Month(16), true, 1, work.Bo)).ShouldBe(Outcome.Overtaken);
        (await CorrectAsync(app, measure, Measuring.Month(16), true, 2, work.Bo, seen: Measuring.Month(5))).ShouldBe(Outcome.Overtaken);
        (await CorrectAsync(app, measure, null, null, 2, work.Bo)).Refusals.Select(refusal => refusal.Words).ShouldBe(["MeasureFromMissing", "MeasureChoiceMissing"]);
        (await CorrectAsync(app, measure, Measuring.Month(16), true, 2, work.Bo, seen: Measuring.Month(6))).ShouldBe(Outcome.Accepted);

        var view = await FindAsync(app, measure, work.Bo);
        view.View.Versions.Count.ShouldBe(2, "what it says stays");
        view.View.Versions[0].From.ShouldBe(Measuring.Month(16));
        view.Material.Readings.ToDictionary(reading => reading.Period, reading => reading.Reading.Definition).Where(reading => reading.Value == 2).Select(reading => reading.Key).ShouldBe([Measuring.Month(16)]);
        view.Chart.Analysis.Phases.Count.ShouldBe(2);
        (await CorrectAsync(app, measure, Measuring.Month(16), false, 2, work.Bo)).ShouldBe(Outcome.Accepted);
        (await FindAsync(app, measure, work.Bo)).Chart.Analysis.Phases.Count.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task The_first_definition_holds_from_the_beginning(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await FilledAsync(app);

        (await CorrectAsync(app, measure, Measuring.Month(3), true, 1, work.Bo)).Refusals.Single().Words.ShouldBe("MeasureCountingFirst");
        (await CorrectAsync(app, new(Guid.Empty), Measuring.Month(3), true, 1, work.Bo)).ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task The_page_asks_only_where_what_is_counted_is_said_differently(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (_, measure) = await FilledAsync(app);
        using var bo = await app.SignedInAsync("bo");
        var address = $"/measures/{measure.Value}/definition";

        using var asked = await SendAsync("1", ("Exclusions", "children"));
        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await asked.Content.ReadAsStringAsync(Cancel)).ShouldContain("Is something else counted from that day on?");
        using var answered = await SendAsync("1", ("Exclusions", "children"), ("IsCountedAnew", "false"));
        answered.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var other = await SendAsync("2", ("Exclusions", "children"), ("Collection", "The clerk"));
        other.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await bo.GetStringAsync(address, Cancel)).ShouldContain("The same is counted, in other words.");

        async Task<HttpResponseMessage> SendAsync(string version, params (string, string)[] more) => await RunningApp.SendAsync(bo, address, await bo.GetStringAsync(address, Cancel), "change",
            [("Name", "Referrals that need more information"), ("Type", "Process"), ("Shape", "Proportion"), ("Frequency", "Monthly"), ("Direction", "LowerIsBetter"), ("Per", "1000"), ("Numerator", "referrals that need more information"), ("Denominator", "referrals received"), ("Strata", "Language: English, Welsh"), ("From", "2024-07-01"), ("Version", version), .. more]);
    }

    [Theory, EachDatabase]
    public async Task A_grid_says_beside_the_cell_what_is_wrong_with_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (_, measure) = await FilledAsync(app);
        using var bo = await app.SignedInAsync("bo");
        var address = $"/measures/{measure.Value}/readings";

        using var answer = await RunningApp.SendAsync(bo, address, await bo.GetStringAsync(address, Cancel), "grid", [("Period", "2025-01-01"), ("Value", "1,234"), ("Denominator", "100"), ("Seen", "0"), ("Period", "2024-12-01"), ("Value", "20"), ("Denominator", "100"), ("Seen", "1")]);

        var page = await answer.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("aria-describedby=\"Value-2025-01-01-error\"");
        page.ShouldContain("<p class=\"error\" id=\"Value-2025-01-01-error\">");
        page.ShouldNotContain("Value-2024-12-01-error");
    }

    private static async Task<(Measuring Work, MeasureId Measure)> FilledAsync(RunningApp app)
    {
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, [.. Enumerable.Range(0, 12).Select(i => (20.0 + (i % 3), (double?)100))]);
        return (work, measure);
    }

    private static async Task ChangeAsync(RunningApp app, MeasureId measure, MeasureText text, int seen, bool? isCountedAnew, Actor by, DateOnly? from = null) =>
        (await app.AskAsync((ChangeMeasureHandler change) => change.Handle(new(measure, text, from ?? Measuring.Month(6), seen) { IsCountedAnew = isCountedAnew }, by, Cancel))).ShouldBe(Outcome.Accepted);

    private static Task<Outcome> CorrectAsync(RunningApp app, MeasureId measure, DateOnly? from, bool? isCountedAnew, int version, Actor by, DateOnly? seen = null) =>
        app.AskAsync((CorrectCountingHandler correct) => correct.Handle(new(measure, from, isCountedAnew, version) { SeenFrom = seen }, by, Cancel));

    private static async Task<ChartView> FindAsync(RunningApp app, MeasureId measure, Actor by) => (await app.AskAsync((FindChart find) => find.Handle(measure, by, Cancel)))!;
}
