using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Measures;

public sealed class SmallNumberRuleTests
{
    private static readonly MeasureText Falls = Measuring.Referrals with { Name = "Falls", Shape = ReadingShape.Count, Strata = "" };

    [Theory, EachDatabase]
    public async Task The_stricter_of_all_above_holds(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync(Falls);
        await work.FilledAsync(measure, (6, null), (20, null));
        (await work.ReadAsync(measure, work.Carla))!.IsHiding.ShouldBeFalse("six are not few as long as nobody says so");

        (await SetAsync(app, app.World.Trust, 7, 10)).ShouldBe(Outcome.Accepted);
        (await SetAsync(app, app.World.Rowan, 2, 5)).ShouldBe(Outcome.Accepted);

        (await work.ReadAsync(measure, work.Carla))!.Readings.Select(reading => reading.IsHidden).ShouldBe([true, false]);
        (await work.ReadAsync(measure, work.Bo))!.IsHiding.ShouldBeFalse("the team sees all");
        var view = await app.AskAsync(async (FindSmallNumberRule find) => await find.Handle(app.World.Rowan, app.World.Ines, Cancel));
        (view!.Rule.Rule, view.Held).ShouldBe((new FewRule(2, 5), new FewRule(7, 10)));
    }

    [Theory, EachDatabase]
    public async Task What_is_no_number_is_refused_and_nobody_overwrites_unseen(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);

        (await SetAsync(app, app.World.Rowan, 0, 1000)).Refusals.Select(refusal => refusal.Field).ShouldBe(["MostOfFew", "FewestOutOf"]);
        (await SetAsync(app, app.World.Rowan, 5, 12)).ShouldBe(Outcome.Accepted);
        (await SetAsync(app, app.World.Rowan, 3, 12)).ShouldBe(Outcome.Overtaken);
    }

    [Theory, EachDatabase]
    public async Task The_days_of_rare_events_are_not_told_outside_the_team(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var falls = await work.DefinedAsync(Falls with { Shape = ReadingShape.TimeBetween });
        var pumps = await work.DefinedAsync(Falls with { Name = "Broken pumps", Shape = ReadingShape.TimeBetween, SmallNumbers = SmallNumbers.Shown });
        await work.FilledAsync(falls, (1, null), (1, null));
        await work.FilledAsync(pumps, (1, null), (1, null));

        var seen = await work.ReadAsync(falls, work.Carla);
        (seen!.Readings.Count, seen.IsHiding).ShouldBe((0, true));
        (await work.ReadAsync(pumps, work.Carla))!.Readings.Count.ShouldBe(2);
        (await work.ReadAsync(falls, work.Bo))!.Readings.Count.ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task Single_measurements_are_not_told_outside_the_team_and_few_not_at_all(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var waits = await work.DefinedAsync(Falls with { Name = "Waits", Shape = ReadingShape.Sample });
        double[] many = [.. Enumerable.Range(0, 12).Select(i => 30.0 + i)];
        (await work.EnterAsync(waits, work.Amara, [new(Measuring.Month(0), Found.Of(many)), new(Measuring.Month(1), Found.Of([20, 40]))])).Outcome.ShouldBe(Outcome.Accepted);

        var seen = (await work.ReadAsync(waits, work.Carla))!.Readings;

        seen[0].Found.ShouldBe(new Found(35.5, 12) { Spread = Found.Of(many).Summarised.Spread });
        seen[1].IsHidden.ShouldBeTrue();
        (await work.ReadAsync(waits, work.Bo))!.Readings[1].Found.Sample.ShouldBe("20 40");
    }

    [Theory, EachDatabase]
    public async Task A_merger_keeps_the_stricter(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        (await SetAsync(app, app.World.Rowan, 9, 20)).ShouldBe(Outcome.Accepted);
        (await SetAsync(app, app.World.Trust, 4, 30)).ShouldBe(Outcome.Accepted);

        (await app.AskAsync((MergeOrganisationHandler merge) => merge.Handle(new(app.World.Rowan, app.World.Trust, 1), app.World.Ines, Cancel))).ShouldBe(Outcome.Accepted);

        (await app.AskAsync(async (FindSmallNumberRule find) => await find.Handle(app.World.Trust, app.World.Ines, Cancel)))!.Rule.Rule.ShouldBe(new(9, 30));
    }

    private static Task<Outcome> SetAsync(RunningApp app, OrganisationId place, int most, int fewest) =>
        app.AskAsync((SetSmallNumberRuleHandler set) => set.Handle(new(place, most, fewest, 0), app.World.Ines, Cancel));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
