using Cairn.Measures;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Measures;

public sealed class DefineMeasureTests
{
    [Theory, EachDatabase]
    public async Task Its_team_defines_it_and_all_who_see_the_project_read_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);

        (await work.DefineAsync(Measuring.Referrals, work.Carla)).Outcome.ShouldBe(Outcome.NotAllowed);
        var measure = await work.DefinedAsync(Measuring.Referrals with { Owner = work.Bo.Person, Name = "  Referrals  " });

        var view = await work.FindAsync(measure, work.Carla);
        view!.Text.ShouldBe(Measuring.Referrals with { Owner = work.Bo.Person, Name = "Referrals", Strata = "Language: English, Welsh" });
        view.Names[work.Bo.Person!.Value].ShouldBe("bo");
    }

    [Theory, EachDatabase]
    public async Task A_change_is_a_version_and_nobody_overwrites_what_they_have_not_seen(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();

        (await work.ChangeAsync(measure, Measuring.Referrals with { Unit = "x", Target = 10 }, 1, work.Bo, new(2024, 6, 1))).ShouldBe(Outcome.Accepted);
        (await work.ChangeAsync(measure, Measuring.Referrals with { Target = 12 }, 1, work.Amara)).ShouldBe(Outcome.Overtaken);
        (await work.ChangeAsync(measure, Measuring.Referrals with { Unit = "x", Target = 10 }, 2, work.Amara)).ShouldBe(Outcome.Accepted, "nothing is new, and there is no new version");

        var view = await work.FindAsync(measure, work.Amara);
        view!.Versions.Select(version => version.Number).ShouldBe([2, 1]);
        view.DifferencesIn(view.Versions[0]).Select(part => (part.Field, part.After)).ShouldBe([("Unit", "x"), ("Target", "10")]);
        view.Versions[0].From.ShouldBe(new(2024, 6, 1));
    }

    [Theory, EachDatabase]
    public async Task Whoever_sees_to_it_is_of_the_team_and_the_aim_is_there(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);

        (await work.DefineAsync(Measuring.Referrals with { Owner = work.Carla.Person }, work.Amara)).Outcome.Refusals.Single().Words.ShouldBe("MeasureOwnerNotInTeam");
        (await work.DefineAsync(Measuring.Referrals with { Aim = 7 }, work.Amara)).Outcome.Refusals.Single().Words.ShouldBe("MeasureAimGone");
    }

    [Theory, EachDatabase]
    public async Task What_a_reading_is_stays_as_soon_as_there_is_one(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, (5, 40));

        (await work.ChangeAsync(measure, Measuring.Referrals with { Shape = ReadingShape.Count }, 1, work.Amara)).Refusals.Single().Words.ShouldBe("MeasureShapeInUse");
        (await work.ChangeAsync(measure, Measuring.Referrals with { Frequency = Frequency.Weekly }, 1, work.Amara)).Refusals.Single().Words.ShouldBe("MeasureFrequencyInUse");
    }

    [Theory]
    [InlineData("", "x", null, "MeasureNameMissing")]
    [InlineData("Falls", "", null, "MeasureDenominatorMissing")]
    [InlineData("Falls", "x", 101d, "MeasureTargetNoPercentage")]
    public void Says_what_is_missing(string name, string denominator, double? target, string words) =>
        (Measuring.Referrals with { Name = name, Denominator = denominator, Target = target }).Check().Refusals.Single().Words.ShouldBe(words);
}
