namespace Cairn.Host.Tests.Charting;

/// <summary>The baseline is the first points of each phase, or a range; excluded and missing points are counted.</summary>
public sealed class BaselineTests
{
    private const string Rows = "p,v 1,1 2,3 3,2 4,10 5,12 6,11";
    private const string Months = "p,v 2024-01-01,1 2024-02-01,3 2024-03-01,2 2024-04-01,10 2024-05-01,12 2024-06-01,11";

    [Theory]
    [InlineData("--baseline 3", "2 2 2 2 2 2")]
    [InlineData("--baseline 2 --phase-after 3", "2 2 2 11 11 11")]
    [InlineData("--baseline 4 --phase-after 4", "4 4 4 4 11.5 11.5")]
    [InlineData("--baseline 3 --exclude 1", "2.5 2.5 2.5 2.5 2.5 2.5")]
    [InlineData("--baseline-range 4..6", "11 11 11 11 11 11")]
    [InlineData("--baseline-range 2..3", "2.5 2.5 2.5 2.5 2.5 2.5")]
    public void Sets_the_centre(string options, string centre) =>
        Charted.Json(Rows, "--kind i --period p --value v " + options).Each("centre").ShouldBe(centre);

    [Fact]
    public void Sets_the_limits_too() =>
        Charted.Json(Rows, "--kind i --period p --value v --baseline 3").Point(6).GetProperty("upper").GetDouble().ShouldBe(2 + (3 * 1.5 / 1.128), 1e-9);

    [Fact]
    public void Counts_missing_points() =>
        Charted.Json("p,v 1,1 2, 3,3 4,10 5,12", "--kind i --period p --value v --baseline 3").Each("centre").Split(' ')[0].ShouldBe("2");

    [Theory]
    [InlineData("2024-04-01..2024-06-01")]
    [InlineData("2024-03-15..2024-12-31")]
    public void Takes_a_range_of_dates(string range) =>
        Charted.Json(Months, $"--kind i --period p --value v --baseline-range {range}").Each("centre").ShouldBe("11 11 11 11 11 11");

    [Theory]
    [InlineData("2024-01-01..2024-01-02")]
    [InlineData("2024-01-01..2024-01-02T15:00")]
    [InlineData("2024-01..2024-01")]
    public void Holds_the_whole_of_its_last_day_or_month(string range) =>
        Charted.Json("p,v 2024-01-01T08:00,1 2024-01-01T20:00,3 2024-01-02T12:00,5 2024-02-01T08:00,30", $"--kind i --period p --value v --baseline-range {range}").Each("centre").ShouldBe("3 3 3 3");

    [Theory]
    [InlineData("--exclude 1,2")]
    [InlineData("--exclude 1,2 --method making-data-count")]
    [InlineData("--exclude 1,2 --method western-electric")]
    public void Has_no_centre_where_it_holds_nothing(string options)
    {
        var chart = Charted.Json(Rows, "--kind i --period p --value v --baseline 2 " + options);

        chart.Each("centre").ShouldBe("null null null null null null");
        chart.Each("upper").ShouldBe("null null null null null null");
        chart.Each("usefulObservations").ShouldBe("0 0 0 0 0 0");
    }

    [Theory]
    [InlineData("--baseline 0")]
    [InlineData("--baseline -3")]
    [InlineData("--baseline 7")]
    [InlineData("--baseline many")]
    [InlineData("--baseline-range 4..2")]
    [InlineData("--baseline-range 0..3")]
    [InlineData("--baseline-range 2..99")]
    [InlineData("--baseline-range 7..9")]
    [InlineData("--baseline-range 3")]
    [InlineData("--baseline-range ..3")]
    [InlineData("--baseline-range 1..2..3")]
    [InlineData("--baseline-range 2024-01-01..2024-02-01")]
    public void Refuses_what_is_out_of_range(string options) =>
        Charted.Run(Rows, "--kind i --period p --value v " + options).ShouldBeRefused(options.Split(' ')[0], options.Split(' ')[1]);

    [Theory]
    [InlineData("2030-01-01..2031-01-01")]
    [InlineData("2024-06-01..2024-01-01")]
    [InlineData("2024-13-01..2024-14-01")]
    public void Refuses_dates_that_hold_no_point(string range) =>
        Charted.Run(Months, $"--kind i --period p --value v --baseline-range {range}").ShouldBeRefused("--baseline-range");

    [Fact]
    public void Refuses_both_ways_at_once() =>
        Charted.Run(Rows, "--kind i --period p --value v --baseline 3 --baseline-range 1..3").ShouldBeRefused("--baseline", "--baseline-range");

    [Theory]
    [InlineData("1/10/20..1/12/20", 3)]
    [InlineData("1/10/20..01/12/20", 3)]
    [InlineData("2020-10..2020-12", 4)]
    public void Takes_a_day_for_a_day_and_a_month_for_a_month_however_they_are_written(string range, double centre) =>
        Charted.Json("d,v 1/10/20,2 1/11/20,3 1/12/20,4 15/12/20,7", $"--kind i --period d --value v --date-format d/M/yy --baseline-range {range}")
            .GetProperty("phases")[0].GetProperty("centre").GetDouble().ShouldBe(centre);

    [Fact]
    public void Cuts_a_range_of_points_to_what_a_shorter_facet_has() =>
        Charted.Json("p,v,f 1,1,a 2,2,a 3,6,a 1,1,b 2,3,b", "--kind i --period p --value v --facet f --baseline-range 2..3")
            .EnumerateArray().Select(chart => chart.GetProperty("phases")[0].GetProperty("centre").GetDouble()).ShouldBe([4, 3]);
}
