namespace Cairn.Host.Tests.Charting;

/// <summary>What --aggregate makes of days: x is the first day of each stretch, weeks start on Monday.</summary>
public sealed class AggregateTests
{
    private const string Rows = "p,v,n 2023-12-31,1,10 2024-01-01,2,10 2024-01-07,3,20 2024-01-08,4,10 2024-04-01,5,10";

    [Theory]
    [InlineData("day", "2023-12-31 2024-01-01 2024-01-07 2024-01-08 2024-04-01", "1 2 3 4 5")]
    [InlineData("week", "2023-12-25 2024-01-01 2024-01-08 2024-04-01", "1 5 4 5")]
    [InlineData("month", "2023-12-01 2024-01-01 2024-04-01", "1 9 5")]
    [InlineData("quarter", "2023-10-01 2024-01-01 2024-04-01", "1 9 5")]
    [InlineData("year", "2023-01-01 2024-01-01", "1 14")]
    public void Sums_counts_over_each_unit_and_makes_no_point_of_a_stretch_without_rows(string unit, string x, string y)
    {
        var chart = Charted.Json(Rows, $"--kind c --period p --value v --aggregate {unit}");

        chart.Each("x").ShouldBe(x);
        chart.Each("y").ShouldBe(y);
    }

    [Fact]
    public void Averages_measurements() =>
        Charted.Json(Rows, "--kind i --period p --value v --aggregate month").Each("y").ShouldBe("1 3 5");

    [Fact]
    public void Divides_sums_of_numerators_by_sums_of_denominators() =>
        Charted.Json(Rows, "--kind u --period p --value v --denominator n --aggregate month").Each("y").ShouldBe("0.1 0.225 0.5");

    [Fact]
    public void Gathers_measurements_of_a_stretch_into_a_subgroup() =>
        Charted.Json("p,v 2024-01-01,1 2024-01-20,3 2024-02-01,4 2024-02-03,8", "--kind xbar --period p --value v --aggregate month").Each("y").ShouldBe("2 6");

    [Fact]
    public void Counts_points_after_bringing_days_together()
    {
        var chart = Charted.Json(Rows, "--kind c --period p --value v --aggregate month --exclude 2 --phase-after 1");

        chart.Each("excluded").ShouldBe("false true false");
        chart.Each("phase").ShouldBe("1 2 2");
    }

    [Fact]
    public void Takes_the_time_of_day_off() =>
        Charted.Json("p,v 2024-01-01T23:59,1 2024-01-01T00:10,2 2024-01-02T08:00,4", "--kind c --period p --value v --aggregate day").Each("y").ShouldBe("3 4");

    [Fact]
    public void Refuses_numbers_for_periods() =>
        Charted.Run("p,v 1,2 2,3", "--kind c --period p --value v --aggregate month").ShouldBeRefused("data.csv", "\"p\"", "--aggregate", "date");
}
