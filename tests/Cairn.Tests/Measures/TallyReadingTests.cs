using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Measures;

public sealed class TallyReadingTests
{
    private static readonly MeasureText Hands = Measuring.Referrals with { Name = "Hands cleaned", Strata = "" };
    private static readonly MeasureText Falls = Measuring.Referrals with { Name = "Falls", Shape = ReadingShape.TimeBetween, Strata = "" };

    [Theory, EachDatabase]
    public async Task A_share_grows_by_yes_and_by_no_and_the_last_is_taken_back(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync(Hands);

        (await TapAsync(work, measure, Tap.One)).ShouldBe(Outcome.Accepted);
        (await TapAsync(work, measure, Tap.Other)).ShouldBe(Outcome.Accepted);
        (await TapAsync(work, measure, Tap.One)).ShouldBe(Outcome.Accepted);
        (await FoundAsync(work, measure)).ShouldBe(new(2, 3));

        (await TapAsync(work, measure, Tap.Back)).ShouldBe(Outcome.Accepted);
        (await FoundAsync(work, measure)).ShouldBe(new(1, 2));
        (await TapAsync(work, measure, Tap.Back)).Refusals.Single().Words.ShouldBe("TallyNothingToTakeBack", "only the last is taken back, and once");
        (await work.ReadAsync(measure, work.Amara))!.Revisions.Count.ShouldBe(3, "each tap is kept");
    }

    [Theory, EachDatabase]
    public async Task What_is_sent_twice_counts_once(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync(Hands);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        (await TapAsync(work, measure, Tap.One, first)).ShouldBe(Outcome.Accepted);
        (await TapAsync(work, measure, Tap.One, second)).ShouldBe(Outcome.Accepted);
        (await TapAsync(work, measure, Tap.One, first)).ShouldBe(Outcome.Accepted);

        (await FoundAsync(work, measure)).ShouldBe(new(2, 2));
    }

    [Theory, EachDatabase]
    public async Task A_day_without_is_said_and_a_day_with_something_is_not_wiped_out(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync(Falls);

        (await TapAsync(work, measure, Tap.Nothing)).ShouldBe(Outcome.Accepted);
        (await FoundAsync(work, measure)).ShouldBe(new(0));
        (await TapAsync(work, measure, Tap.One)).ShouldBe(Outcome.Accepted);
        (await TapAsync(work, measure, Tap.Nothing)).Refusals.Single().Words.ShouldBe("TallySomething");
        (await FoundAsync(work, measure)).ShouldBe(new(1));
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_counted_so_is_refused(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var (minutes, hands) = (await work.DefinedAsync(Hands with { Shape = ReadingShape.Value }), await work.DefinedAsync(Hands));
        var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);

        (await TapAsync(work, minutes, Tap.One)).Refusals.Single().Words.ShouldBe("TallyUnfit");
        (await TapAsync(work, hands, Tap.Nothing)).Refusals.Single().Words.ShouldBe("TallyTapUnknown");
        (await TapAsync(work, hands, Tap.One, Guid.Empty)).Refusals.Single().Words.ShouldBe("TallySendingMissing");
        (await TapAsync(work, hands, Tap.One, day: today.AddDays(2))).Refusals.Single().Words.ShouldBe("TallyDayUnfit");
        (await TapAsync(work, hands, Tap.One, group: "Language: Klingon")).Refusals.Single().Words.ShouldBe("ReadingGroupUnknown");
        (await TapAsync(work, hands, Tap.One, by: work.Carla)).ShouldBe(Outcome.NotAllowed);
        (await work.ReadAsync(hands, work.Amara))!.Readings.ShouldBeEmpty();
    }

    private static Task<Outcome> TapAsync(Measuring work, MeasureId measure, Tap tap, Guid? sending = null, DateOnly? day = null, string group = "", Actor? by = null) =>
        work.App.AskAsync((TallyReadingHandler tally) => tally.Handle(new(measure, group, day ?? new(2026, 1, 5), tap, sending ?? Guid.CreateVersion7()), by ?? work.Bo, TestContext.Current.CancellationToken));

    private static async Task<Found> FoundAsync(Measuring work, MeasureId measure) => (await work.ReadAsync(measure, work.Amara))!.Readings.Single().Found;
}
