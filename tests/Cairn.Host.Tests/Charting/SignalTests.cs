namespace Cairn.Host.Tests.Charting;

/// <summary>Which rules each method knows, and on which points they are written.</summary>
public sealed class SignalTests
{
    private const string Steps = "p,v 1,1 2,2 3,1 4,2 5,1 6,2 7,9 8,8 9,9 10,8 11,9 12,8";
    private const string Level = "1,10 2,12 3,10 4,12 5,10 6,12 7,10 8,12 9,10 10,12 ";

    [Fact]
    public void Names_few_crossings_on_every_point_of_the_phase()
    {
        var chart = Charted.Json(Steps, "--kind run --period p --value v");

        chart.Each("signals").ShouldBe(string.Join(' ', Enumerable.Repeat("few-crossings", 12)));
        chart.Each("runsSignal").ShouldBe(string.Join(' ', Enumerable.Repeat("true", 12)));
        var point = chart.Point(12);
        new[] { "longestRun", "longestRunMax", "crossings", "crossingsMin", "usefulObservations" }.Select(field => point.GetProperty(field).GetInt32()).ShouldBe([6, 7, 1, 3, 12]);
    }

    [Fact]
    public void Names_a_shift_of_six_and_too_few_runs_under_ihi()
    {
        var chart = Charted.Json(Steps, "--kind run --method ihi --period p --value v");

        foreach (var point in chart.GetProperty("points").EnumerateArray())
            point.GetProperty("signals").Word().Split('+').ShouldBe(["shift", "too-few-runs"], ignoreOrder: true);
    }

    [Fact]
    public void Passes_over_a_point_on_the_median_under_ihi()
    {
        var chart = Charted.Json("p,v 1,6 2,7 3,5 4,8 5,9 6,7 7,6 8,1 9,2 10,3 11,4 12,2 13,1 14,5", "--kind run --method ihi --period p --value v --centre 5 --shift 6");

        chart.Each("signals").Split(' ')[..7].Select(word => word.Contains("shift", StringComparison.Ordinal)).ShouldBe([true, true, false, true, true, true, true]);
    }

    [Fact]
    public void Names_too_many_runs()
    {
        var chart = Charted.Json("p,v " + string.Join(' ', Enumerable.Range(1, 14).Select(i => $"{i},{(i % 2 == 0 ? 9 : 1)}")), "--kind run --method ihi --period p --value v");

        chart.Each("signals").ShouldBe(string.Join(' ', Enumerable.Repeat("too-many-runs", 14)));
    }

    [Fact]
    public void Names_a_trend_of_five_under_ihi()
    {
        var chart = Charted.Json("p,v 1,5 2,1 3,2 4,2 5,3 6,4 7,9 8,3 9,8 10,2", "--kind run --method ihi --period p --value v");

        chart.Each("signals").Split(' ').Select((word, i) => (word, i + 1)).Where(pair => pair.word.Contains("trend", StringComparison.Ordinal)).Select(pair => pair.Item2).ShouldContain(7);
        chart.Point(9).GetProperty("signals").Word().ShouldNotContain("trend");
    }

    [Fact]
    public void Names_a_shift_of_eight_but_not_of_seven_under_western_electric()
    {
        var seven = Charted.Json("p,v " + Level + "11,11.5 12,11.5 13,11.5 14,11.5 15,11.5 16,11.5 17,10", "--kind i --method western-electric --period p --value v --baseline 10");
        var eight = Charted.Json("p,v " + Level + "11,11.5 12,11.5 13,11.5 14,11.5 15,11.5 16,11.5 17,11.5", "--kind i --method western-electric --period p --value v --baseline 10");

        // Point 10 lies above the centre of 11 as well.
        seven.Each("signals").ShouldNotContain("shift");
        eight.Each("signals").Split(' ').ShouldBe([.. Enumerable.Repeat("-", 9), .. Enumerable.Repeat("shift", 8)]);
    }

    [Fact]
    public void Counts_points_beyond_three_sigma_in_two_of_three_under_western_electric()
    {
        // Centre 11, sigma 2/1.128: two-sigma line at 14.55, limit at 16.32.
        var chart = Charted.Json("p,v " + Level + "11,20 12,1 13,15", "--kind i --method western-electric --period p --value v --baseline 10");

        chart.Point(11).GetProperty("signals").Word().Split('+').ShouldBe(["outside", "two-of-three"], ignoreOrder: true);
        chart.Point(12).GetProperty("signals").Word().ShouldBe("outside");
        chart.Point(13).GetProperty("signals").Word().ShouldBe("two-of-three");
    }

    [Fact]
    public void Names_four_of_five_beyond_one_sigma()
    {
        // One-sigma line at 12.77.
        var chart = Charted.Json("p,v " + Level + "11,13 12,13 13,10 14,13 15,13", "--kind i --method western-electric --period p --value v --baseline 10");

        chart.Each("signals").Split(' ')[10..].ShouldBe(["four-of-five", "four-of-five", "-", "four-of-five", "four-of-five"]);
    }

    [Theory]
    [InlineData("--kind i --method ihi")]
    [InlineData("--kind p --denominator n --method ihi")]
    [InlineData("--kind run --method western-electric")]
    [InlineData("--kind run --method making-data-count")]
    [InlineData("--kind i --method anhoej --shift 6")]
    [InlineData("--kind i --method anhoej --trend 6")]
    [InlineData("--kind i --shift 6")]
    [InlineData("--kind i --method western-electric --trend 6")]
    [InlineData("--kind run --method ihi --shift 0")]
    [InlineData("--kind run --method ihi --trend -2")]
    [InlineData("--kind run --method ihi --shift six")]
    public void Refuses_a_rule_or_method_that_does_not_apply(string options) =>
        Charted.Run("p,v,n 1,1,9 2,2,9", "--period p --value v " + options).ShouldBeRefused();

    [Fact]
    public void Names_a_long_run_on_its_own_points_and_never_on_excluded_ones()
    {
        var chart = Charted.Json("p,v " + string.Join(' ', Enumerable.Range(1, 20).Select(i => $"{i},{(i <= 10 || i % 2 == 0 ? 9 : 1)}")), "--kind run --period p --value v --centre 5 --exclude 3,12");

        // Eighteen useful points: more than 7 in a row is long. The first ten without the third, and no more: point 11 lies below.
        chart.Each("signals").Split(' ').ShouldBe(["long-run", "long-run", "-", .. Enumerable.Repeat("long-run", 7), .. Enumerable.Repeat("-", 10)]);
    }

    [Fact]
    public void Restarts_rules_in_each_phase()
    {
        var chart = Charted.Json(Steps, "--kind run --period p --value v --phase-after 6");

        chart.Each("signals").ShouldBe(string.Join(' ', Enumerable.Repeat("-", 12)));
        chart.Each("usefulObservations").ShouldBe(string.Join(' ', Enumerable.Repeat("6", 12)));
    }

    [Fact]
    public void Has_no_runs_where_every_point_is_on_the_centre()
    {
        var point = Charted.Json("p,v 1,0.3 2,0.3 3,0.3", "--kind i --period p --value v").Point(1);

        new[] { "longestRun", "longestRunMax", "crossings", "crossingsMin", "usefulObservations", "runsSignal", "lower", "upper" }
            .Select(field => point.GetProperty(field).Word()).ShouldBe(["null", "null", "null", "null", "0", "false", "0.3", "0.3"]);
    }

    [Fact]
    public void Never_names_runs_on_an_MR_chart_but_counts_them()
    {
        var chart = Charted.Json(Steps.Replace("8,8", "8,30", StringComparison.Ordinal), "--kind mr --period p --value v");

        chart.Each("runsSignal").ShouldBe(string.Join(' ', Enumerable.Repeat("false", 12)));
        chart.Point(5).GetProperty("usefulObservations").GetInt32().ShouldBe(11);
        chart.Each("signals").ShouldNotContain("long-run");
        chart.Each("signals").ShouldNotContain("few-crossings");
    }
}
