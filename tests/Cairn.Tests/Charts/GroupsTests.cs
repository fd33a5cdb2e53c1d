using Cairn.Charts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Spc;
using Cairn.Tests.Databases;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Charts;

/// <summary>A measure split into groups, on both databases.</summary>
public sealed class GroupsTests
{
    private const string English = "Language: English", Welsh = "Language: Welsh", Unknown = "Language: unknown";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Each_group_has_a_chart_and_unknown_is_always_one(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await SplitAsync(app);

        var view = await FindAsync(app, measure, work.Bo);

        view!.Groups.Select(group => group.Group).ShouldBe([Welsh, English, Unknown], "what changed stands first, the others as they were declared");
        view.Groups[^1].Chart.Periods.ShouldBeEmpty();
        view.Groups[0].Chart.Sentence.ShouldStartWith("Welsh: ");
        view.Whole.Chart.Periods.Count.ShouldBe(24);
        view.Axes.High.ShouldBeGreaterThan(view.Groups.Max(group => group.Chart.Analysis.Max(point => point.Value) ?? 0));
    }

    [Theory, EachDatabase]
    public async Task The_gap_between_those_that_differ_most_is_said(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await SplitAsync(app);

        var gap = (await FindAsync(app, measure, work.Bo))!.Gap!;

        (gap.One, gap.Other, gap.IsProposed).ShouldBe((Welsh, English, true));
        (gap.Analysis.Kind, gap.Analysis.Outcome).ShouldBe((GapKind.Proportion, GapOutcome.Narrowed));
        gap.Analysis.Change!.Before.Gap.Value.ShouldBe(20, 1e-9);
        gap.Analysis.Change.Now.Gap.Value.ShouldBe(4, 1e-9);
    }

    [Theory, EachDatabase]
    public async Task Somebody_chooses_the_two_and_all_others_are_without_the_one(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await SplitAsync(app);

        (await FindAsync(app, measure, work.Bo, new("Language", English, Welsh)))!.Gap!.Analysis.Change!.Before.Gap.Value.ShouldBe(-20, 1e-9);
        var others = (await FindAsync(app, measure, work.Bo, new("Language", English, StratumGap.Others)))!.Gap!;
        others.Analysis.Change!.Before.Other.ShouldBe(40, 1e-9, "all others are the Welsh");
        (await FindAsync(app, measure, work.Bo, new("Colour", "Language: French", English)))!.Gap!.IsProposed.ShouldBeTrue("what is not there is not chosen");
    }

    [Theory, EachDatabase]
    public async Task A_hidden_group_is_told_neither_by_picture_nor_gap_nor_the_rest(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await FillAsync(work, measure, "", _ => (30, 100));
        await FillAsync(work, measure, English, _ => (27, 60));
        await FillAsync(work, measure, Welsh, _ => (3, 40));

        var outside = await FindAsync(app, measure, work.Carla);
        var rest = await FindAsync(app, measure, work.Carla, new("Language", English, StratumGap.Others));

        outside!.Groups.Where(group => group.Chart.Periods.Count > 0).ShouldBeEmpty("the one that is few, and the one that would tell it by subtraction");
        outside.Gap.ShouldBeNull();
        rest!.Gap!.Analysis.Points.ShouldAllBe(point => point.Gap == null);
        (await FindAsync(app, measure, work.Bo))!.Gap!.Analysis.Points.Count(point => point.Gap is not null).ShouldBe(24);
    }

    [Theory, EachDatabase]
    public async Task All_others_who_are_few_are_not_told(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await FillAsync(work, measure, "", _ => (40, 100));
        await FillAsync(work, measure, English, _ => (36, 60));
        await FillAsync(work, measure, Welsh, _ => (2, 22));
        await FillAsync(work, measure, Unknown, _ => (2, 18));

        var outside = await FindAsync(app, measure, work.Carla, new("Language", English, StratumGap.Others));

        (outside!.Gap?.Analysis.Points.Any(point => point.Gap is not null) ?? false).ShouldBeFalse();
    }

    [Theory, EachDatabase]
    public async Task What_is_not_split_or_has_no_numbers_says_so(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var plain = await work.DefinedAsync(Measuring.Referrals with { Strata = "" });
        var empty = await work.DefinedAsync();

        var (without, with) = (await FindAsync(app, plain, work.Bo), await FindAsync(app, empty, work.Bo));

        (without!.Split, without.Groups.Count, without.Gap).ShouldBe((null, 0, null));
        (with!.Groups.Count, with.Gap).ShouldBe((3, null));
        (await FindAsync(app, new(Guid.Empty), work.Bo)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task The_page_says_it_and_draws_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (_, measure) = await SplitAsync(app);
        using var bo = await app.SignedInAsync("bo");

        var page = await bo.GetStringAsync($"/measures/{measure.Value}/groups", Cancel);

        page.ShouldContain("The gap between Welsh and English narrowed.");
        page.ShouldContain("Welsh went from 40% to 24%, English from 20% to 20%.");
        page.ShouldContain("No numbers of this group yet.");
        page.Split("class=\"for-narrow\"").Length.ShouldBe(5, "three charts and the gap");
        (await bo.GetStringAsync($"/measures/{measure.Value}/groups?one=nonsense&other=*&split=nothing", Cancel)).ShouldContain("narrowed");
    }

    /// <summary>Of 100 Welsh 40 need more information, then 24; of 100 English 20 all the time.</summary>
    private static async Task<(Measuring Work, MeasureId Measure)> SplitAsync(RunningApp app)
    {
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await FillAsync(work, measure, "", i => (i < 12 ? 60 : 44, 200));
        await FillAsync(work, measure, Welsh, i => (i < 12 ? 40 : 24, 100));
        await FillAsync(work, measure, English, _ => (20, 100));
        return (work, measure);
    }

    private static async Task FillAsync(Measuring work, MeasureId measure, string group, Func<int, (double Value, double Denominator)> of) =>
        (await work.EnterAsync(measure, work.Amara, [.. Enumerable.Range(0, 24).Select(i => new EnteredReading(Measuring.Month(i), new(of(i).Value, of(i).Denominator)))], isMeant: true, stratum: group)).Outcome.ShouldBe(Outcome.Accepted);

    private static Task<GroupsView?> FindAsync(RunningApp app, MeasureId measure, Actor by, GroupsChoice? choice = null) => app.AskAsync((FindGroups find) => find.Handle(measure, choice ?? new(), by, Cancel));
}
