using Cairn.Measures;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Measures;

public sealed class EnterReadingsTests
{
    [Theory, EachDatabase]
    public async Task What_is_said_is_kept_and_a_correction_keeps_what_it_replaced(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();

        (await work.EnterAsync(measure, work.Bo, [new(new(2024, 1, 17), new(5, 40)), new(new(2024, 2, 1), new(7, 50))])).Added.ShouldBe(2);
        (await work.EnterAsync(measure, work.Amara, [new(new(2024, 1, 1), new(6, 40), 1)])).Outcome.Refusals.Single().Words.ShouldBe("ReadingWhyMissing");
        (await work.EnterAsync(measure, work.Amara, [new(new(2024, 1, 1), new(6, 40), 1)], "one came late")).Corrected.ShouldBe(1);

        var view = await work.ReadAsync(measure, work.Amara);
        view!.Readings.Select(reading => (reading.Period, reading.Found)).ShouldBe([(new(2024, 1, 1), new(6, 40)), (new(2024, 2, 1), new(7, 50))], "each is known by the first day of its month");
        view.Revisions.Select(former => (former.Period, former.Value, former.Version, view.Names[former.By])).ShouldBe([(new(2024, 1, 1), 5, 1, "bo")]);
        view.Readings[0].Reading.Why.ShouldBe("one came late");
    }

    [Theory, EachDatabase]
    public async Task Sending_the_same_again_changes_nothing(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, (5, 40), (7, 50));

        var again = await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(0), new(5, 40)), new(Measuring.Month(1), new(7, 50))]);

        (again.Outcome, again.Added, again.Corrected).ShouldBe((Outcome.Accepted, 0, 0));
        (await work.ReadAsync(measure, work.Bo))!.Revisions.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Nobody_overwrites_a_number_that_they_have_not_seen(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, (5, 40));

        (await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(0), new(9, 40), 0)], "I know better")).Outcome.ShouldBe(Outcome.Overtaken);
    }

    [Theory, EachDatabase]
    public async Task All_or_nothing_is_saved(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();

        var refused = await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(0), new(5, 40)), new(Measuring.Month(1), new(5, null)), new(Measuring.Month(2), new(1, 0)), new(Measuring.Month(3), new(2.5, 40)), new(Measuring.Month(3), new(2, 40))]);

        refused.Outcome.Refusals.Select(refusal => refusal.Words).ShouldBe(["ReadingPeriodTwice", "ReadingDenominatorMissing", "ReadingOutOfNothing", "ReadingValueNotWhole"], ignoreOrder: true);
        (await work.ReadAsync(measure, work.Bo))!.Readings.ShouldBeEmpty();
        (await work.EnterAsync(measure, work.Carla, [new(Measuring.Month(0), new(5, 40))])).Outcome.ShouldBe(Outcome.NotAllowed);
    }

    [Theory, EachDatabase]
    public async Task What_looks_odd_is_asked_about_and_taken_where_it_is_meant(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();

        var asked = await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(0), new(45, 40))]);
        asked.Doubts.Select(doubt => doubt.Kind).ShouldBe([DoubtKind.NumeratorAboveDenominator]);
        (await work.ReadAsync(measure, work.Bo))!.Readings.ShouldBeEmpty();

        (await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(0), new(45, 40))], isMeant: true)).Added.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Small_numbers_are_for_the_team_alone(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, (3, 40), (12, 50), (6, 9));
        await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(1), new(13, 50))], "one more");

        var outside = await work.ReadAsync(measure, work.Carla);
        outside!.Readings.Select(reading => (reading.IsHidden, reading.Found.Value)).ShouldBe([(true, null), (false, 13), (true, null)]);
        outside.Revisions.ShouldBeEmpty("a former number may be a small one");
        (await work.ReadAsync(measure, work.Bo))!.Readings.ShouldAllBe(reading => !reading.IsHidden);
    }

    [Theory, EachDatabase]
    public async Task A_reading_keeps_the_definition_that_held_in_its_period(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, (5, 40), (7, 50));
        await work.ChangeAsync(measure, Measuring.Referrals with { Exclusions = "children", Strata = "" }, 1, work.Amara, Measuring.Month(2));

        await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(0), new(6, 40)), new(Measuring.Month(2), new(8, 50))], "a slip");

        (await work.ReadAsync(measure, work.Bo))!.Readings.Select(reading => reading.Reading.Definition).ShouldBe([1, 1, 2]);
    }

    [Theory, EachDatabase]
    public async Task What_was_said_of_a_group_can_be_corrected_when_it_is_split_otherwise(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(0), new(5, 40))], stratum: "Language: Welsh");
        await work.ChangeAsync(measure, Measuring.Referrals with { Strata = "Area: North, South" }, 1, work.Amara);

        (await work.ReadAsync(measure, work.Bo))!.Groups.ShouldContain("Language: Welsh");
        (await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(0), new(null))], "it was another", stratum: "Language: Welsh")).Corrected.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Groups_have_readings_of_their_own(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();

        (await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(0), new(5, 40))], stratum: "Language: Welsh")).Added.ShouldBe(1);
        (await work.EnterAsync(measure, work.Bo, [new(Measuring.Month(0), new(5, 40))], stratum: "Language: French")).Outcome.Refusals.Single().Words.ShouldBe("ReadingGroupUnknown");

        (await work.ReadAsync(measure, work.Bo))!.Readings.ShouldBeEmpty();
        (await work.ReadAsync(measure, work.Bo, "Language: Welsh"))!.Readings.Single().Found.Value.ShouldBe(5);
    }
}
