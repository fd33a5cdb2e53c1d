using Cairn.Charts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Charts;

/// <summary>Two measures beside each other; on both databases.</summary>
public sealed class ComparisonTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task What_is_said_differently_is_marked(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var one = await work.DefinedAsync();
        var other = await work.DefinedAsync(Measuring.Referrals with { Name = "Elsewhere", Denominator = "Referrals received, without those by phone", Source = "The booking system" });

        var view = await FindAsync(app, one, other, work.Carla);

        view!.Definitions!.Comparability.ShouldBe(Comparability.SaidDifferently);
        view.Definitions.Different.Select(part => part.Field).ShouldBe(["Denominator", "Source"]);
        view.Definitions.Parts.Select(part => part.Field).ShouldBe(["Shape", "Numerator", "Denominator", "Frequency", "Source", "Direction"], "what neither says is left out");
    }

    [Theory, EachDatabase]
    public async Task Measured_alike_they_share_both_axes_and_otherwise_their_time(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var one = await work.DefinedAsync();
        var alike = await work.DefinedAsync(Measuring.Referrals with { Name = "Elsewhere", Numerator = "Referrals that need more information " });
        var count = await work.DefinedAsync(Measuring.Referrals with { Name = "Falls", Shape = ReadingShape.Count });
        await work.FilledAsync(one, (20, 100), (22, 100), (21, 100));
        await work.FilledAsync(alike, (60, 100), (62, 100));
        await work.FilledAsync(count, [.. Enumerable.Range(0, 5).Select(_ => (900.0, (double?)null))]);

        var same = await FindAsync(app, one, alike, work.Bo);
        var odd = await FindAsync(app, one, count, work.Bo);

        same!.Definitions!.Comparability.ShouldBe(Comparability.Alike);
        same.AxesOf(same.One).ShouldBe(same.AxesOf(same.Other!));
        odd!.Definitions!.Comparability.ShouldBe(Comparability.OfAnotherSort);
        odd.AxesOf(odd.One).High.ShouldBeLessThan(odd.AxesOf(odd.Other!).High);
        (odd.AxesOf(odd.One).First, odd.AxesOf(odd.One).Last).ShouldBe((odd.AxesOf(odd.Other!).First, odd.AxesOf(odd.Other!).Last));
    }

    [Theory, EachDatabase]
    public async Task One_finds_and_sees_only_what_one_may_see(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var one = await work.DefinedAsync();
        var other = await work.DefinedAsync(Measuring.Referrals with { Name = "Attended visits" });
        var stranger = await app.ActorAsync(await app.AddAsync("stranger", app.World.Southmere, Role.Administrator));

        (await FindAsync(app, one, null, work.Carla))!.Found.Select(found => found.Id).ShouldBe([other]);
        (await FindAsync(app, one, null, work.Carla, "VISITS att"))!.Found.Select(found => found.Id).ShouldBe([other]);
        (await FindAsync(app, one, null, work.Carla, "100%"))!.Found.ShouldBeEmpty();
        (await FindAsync(app, one, one, work.Carla))!.Other.ShouldBeNull("a measure beside itself says nothing");
        (await FindAsync(app, one, new MeasureId(Guid.Empty), work.Carla))!.Other.ShouldBeNull();
        (await FindAsync(app, one, other, stranger)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task The_page_puts_them_side_by_side(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var (one, other) = (await work.DefinedAsync(), await work.DefinedAsync(Measuring.Referrals with { Name = "Elsewhere", Source = "By hand" }));
        await work.FilledAsync(one, (20, 100), (22, 100), (21, 100));
        using var carla = await app.SignedInAsync("carla");

        var page = await carla.GetStringAsync($"/measures/{one.Value}/comparison?with={other.Value}", Cancel);

        page.ShouldContain("a difference between them may be one of counting");
        var over = Frequency.Monthly.Between(Measuring.Month(0), DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime));
        page.ShouldContain($"3 of {over} periods since Jan 2024 have a reading. Missing in a row: {over - 3} at most.");
        page.ShouldContain("said differently");
        (await carla.GetStringAsync($"/measures/{one.Value}/comparison?with=nonsense", Cancel)).ShouldContain("That measure is not there, or you may not see it.");
        (await carla.GetStringAsync($"/measures/{one.Value}/comparison?name=zebra", Cancel)).ShouldContain("You see no measure of that name.");
    }

    private static Task<ComparisonView?> FindAsync(RunningApp app, MeasureId one, MeasureId? other, Actor by, string? name = null) => app.AskAsync((FindComparison find) => find.Handle(one, other, name, by, Cancel));
}
