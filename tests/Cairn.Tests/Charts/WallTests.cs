using Cairn.Tests.Databases;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Charts;

/// <summary>Screens on a wall; on both databases.</summary>
public sealed class WallTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Shows_nine_charts_at_most_what_changed_first_and_nothing_to_press(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        for (var i = 0; i < 11; i++)
            await work.FilledAsync(await work.DefinedAsync(Measuring.Referrals with { Name = $"Measure {(char)('A' + i)}" }), [.. Enumerable.Range(0, 24).Select(month => (month < 12 || i < 10 ? 20.0 + (month * 7 % 5) : 50, (double?)100))]);
        await work.DefinedAsync(Measuring.Referrals with { Name = "Without numbers" });
        using var carla = await app.SignedInAsync("carla");

        var wall = await carla.GetStringAsync($"/projects/{work.Project.Value}/measures/wall", Cancel);

        wall.Split("<article").Length.ShouldBe(10);
        wall.IndexOf("Measure K", StringComparison.Ordinal).ShouldBeLessThan(wall.IndexOf("Measure A", StringComparison.Ordinal));
        wall.ShouldContain("9 of 11 charts; what changed comes first.");
        wall.ShouldContain("<noscript><meta http-equiv=\"refresh\" content=\"60\"");
        wall.ShouldNotContain("<button");
        wall.ShouldNotContain("<form");
        wall.ShouldNotContain("Without numbers");
    }

    [Theory, EachDatabase]
    public async Task One_chart_fills_a_screen_and_an_empty_one_says_so(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var (filled, empty) = (await work.DefinedAsync(), await work.DefinedAsync());
        await work.FilledAsync(filled, (20, 100), (22, 100));
        using var carla = await app.SignedInAsync("carla");

        (await carla.GetStringAsync($"/measures/{filled.Value}/wall", Cancel)).ShouldContain("data-charts=\"1\"");
        (await carla.GetStringAsync($"/measures/{empty.Value}/wall", Cancel)).ShouldContain("No numbers yet");
    }
}
