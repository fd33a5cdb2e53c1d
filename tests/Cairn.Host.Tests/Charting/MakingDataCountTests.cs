namespace Cairn.Host.Tests.Charting;

/// <summary>Causes, point types, variation and assurance.</summary>
public sealed class MakingDataCountTests
{
    /// <summary>Mean 11, mean range 2: limits 5.68 and 16.32 (2.66), near limits 7.45 and 14.55.</summary>
    private const string Level = "p,v 1,10 2,12 3,10 4,12 5,10 6,12 7,10 8,12 9,10 10,12 11,10 12,12 ";
    private const string Options = "--kind i --method making-data-count --period p --value v --baseline 12 ";

    [Theory]
    [InlineData("higher", "20", "Above UCL", "special_cause_improvement", "improvement-high")]
    [InlineData("lower", "20", "Above UCL", "special_cause_concern", "concern-high")]
    [InlineData("neutral", "20", "Above UCL", "special_cause_neutral_high", "neutral-high")]
    [InlineData("higher", "2", "Below LCL", "special_cause_concern", "concern-low")]
    [InlineData("lower", "2", "Below LCL", "special_cause_improvement", "improvement-low")]
    [InlineData("neutral", "2", "Below LCL", "special_cause_neutral_low", "neutral-low")]
    [InlineData("higher", "11.5", "Common Cause", "common_cause", "common-cause")]
    public void Names_the_latest_point(string direction, string value, string cause, string type, string state)
    {
        var chart = Charted.Json(Level + "13," + value, Options + "--direction " + direction);

        chart.Point(13).GetProperty("cause").GetString().ShouldBe(cause);
        chart.Point(13).GetProperty("pointType").GetString().ShouldBe(type);
        chart.GetProperty("variation").GetString().ShouldBe(type);
        chart.GetProperty("variationState").GetString().ShouldBe(state);
    }

    [Fact]
    public void Takes_266_mean_ranges_for_the_limits()
    {
        var point = Charted.Json(Level.TrimEnd(), Options).Point(1);

        point.GetProperty("upper").GetDouble().ShouldBe(11 + (2.66 * 2), 1e-9);
        point.GetProperty("lower2s").GetDouble().ShouldBe(11 - (2.66 * 2 * 2 / 3), 1e-9);
    }

    [Theory]
    [InlineData("13,13 14,12.5 15,13 16,12.5 17,13 18,12.5", 12, "7 Points Above CL", "shift")]
    [InlineData("13,10 14,9.5 15,10 16,9.5 17,10 18,9.5 19,10", 13, "7 Points Below CL", "shift")]
    [InlineData("13,10 14,10.5 15,10.8 16,11.2 17,11.5 18,11.8 19,12.1", 13, "7 Point Trend (Increasing)", "trend")]
    [InlineData("13,11.8 14,11.5 15,11.2 16,10.8 17,10.5 18,10", 12, "7 Point Trend (Decreasing)", "trend")]
    [InlineData("13,15 14,12 15,15", 13, "2 in 3 Above CL", "two-of-three")]
    [InlineData("13,7 14,10 15,7", 13, "2 in 3 Below CL", "two-of-three")]
    public void Names_every_point_of_the_signal(string rows, int first, string cause, string rule)
    {
        var chart = Charted.Json(Level + rows, Options);

        chart.Point(first).GetProperty("cause").GetString().ShouldBe(cause);
        chart.GetProperty("points").EnumerateArray().Last().GetProperty("cause").GetString().ShouldBe(cause);
        chart.Point(first).GetProperty("signals").Word().ShouldContain(rule);
        chart.Point(first - 1).GetProperty("cause").GetString().ShouldBe("Common Cause");
    }

    [Fact]
    public void Wants_all_three_on_one_side_and_none_beyond_the_limits()
    {
        Charted.Json(Level + "13,15 14,10 15,15", Options).Each("cause").ShouldNotContain("2 in 3");
        Charted.Json(Level + "13,15 14,17 15,12", Options).Each("cause").ShouldNotContain("2 in 3");
    }

    [Fact]
    public void Breaks_a_run_at_the_mean() =>
        Charted.Json(Level + "13,13 14,12.5 15,13 16,11 17,13 18,12.5 19,13", Options).Each("cause").ShouldNotContain("7 Points");

    [Fact]
    public void Gives_no_cause_to_excluded_and_missing_points_and_takes_the_last_included_one()
    {
        var chart = Charted.Json(Level + "13,20 14, 15,2", Options + "--exclude 15 --direction higher");

        chart.Point(14).GetProperty("cause").Word().ShouldBe("null");
        chart.Point(15).GetProperty("cause").Word().ShouldBe("null");
        chart.Point(15).GetProperty("pointType").Word().ShouldBe("null");
        chart.Point(15).GetProperty("outsideLimits").GetBoolean().ShouldBeTrue();
        chart.GetProperty("variationState").GetString().ShouldBe("improvement-high");
    }

    [Fact]
    public void Screens_large_ranges_unless_told_not_to()
    {
        const string rows = "p,v 1,10 2,12 3,10 4,12 5,10 6,12 7,10 8,60 9,10 10,12";
        var screened = Charted.Json(rows, "--kind i --method making-data-count --period p --value v");
        var whole = Charted.Json(rows, "--kind i --method making-data-count --period p --value v --no-screen");

        screened.GetProperty("screened").GetBoolean().ShouldBeTrue();
        whole.GetProperty("screened").GetBoolean().ShouldBeFalse();
        screened.Point(1).GetProperty("upper").GetDouble().ShouldBe(15.8 + (2.66 * 2), 1e-9);
        whole.Point(1).GetProperty("upper").GetDouble().ShouldBe(15.8 + (2.66 * 114 / 9), 1e-9);
    }

    [Fact]
    public void Applies_to_any_Shewhart_kind_with_its_own_sigma()
    {
        var chart = Charted.Json("p,v 1,9 2,9 3,16 4,10 5,16 6,2", "--kind c --method making-data-count --period p --value v --centre 9 --direction lower");

        chart.Each("cause").ShouldContain("2 in 3 Above CL");
        chart.Point(1).GetProperty("upper").GetDouble().ShouldBe(18, 1e-9);
        chart.Point(3).GetProperty("pointType").GetString().ShouldBe("special_cause_concern");
    }

    [Fact]
    public void Lets_the_length_of_shift_and_trend_be_set() =>
        Charted.Json(Level + "13,13 14,12.5 15,13 16,12.5 17,13", Options + "--shift 6").Point(12).GetProperty("signals").Word().ShouldBe("shift");
}
