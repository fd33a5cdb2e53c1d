namespace Cairn.Host.Tests.Charting;

/// <summary>Without --value, c counts rows: 0 for periods without rows between the first and the last.</summary>
public sealed class CountingRowsTests
{
    [Fact]
    public void Counts_rows_of_each_day_and_zero_between()
    {
        var chart = Charted.Json("p 2024-01-04 2024-01-01 2024-01-01", "--kind c --period p");

        chart.Each("x").ShouldBe("2024-01-01 2024-01-02 2024-01-03 2024-01-04");
        chart.Each("y").ShouldBe("2 0 0 1");
    }

    [Theory]
    [InlineData("day", "2024-01-30 2024-01-31 2024-02-01 2024-02-02", "1 0 2 1")]
    [InlineData("week", "2024-01-29", "4")]
    [InlineData("month", "2024-01-01 2024-02-01", "1 3")]
    public void Counts_rows_of_each_stretch(string unit, string x, string y)
    {
        var chart = Charted.Json("p 2024-02-01 2024-01-30 2024-02-01 2024-02-02", $"--kind c --period p --aggregate {unit}");

        chart.Each("x").ShouldBe(x);
        chart.Each("y").ShouldBe(y);
    }

    [Theory]
    [InlineData("month", "2023-11-01 2023-12-01 2024-01-01 2024-02-01", "1 0 0 2")]
    [InlineData("quarter", "2023-10-01 2024-01-01", "1 2")]
    [InlineData("year", "2023-01-01 2024-01-01", "1 2")]
    public void Puts_zero_for_stretches_without_rows(string unit, string x, string y)
    {
        var chart = Charted.Json("p 2023-11-30 2024-02-01 2024-02-29", $"--kind c --period p --aggregate {unit}");

        chart.Each("x").ShouldBe(x);
        chart.Each("y").ShouldBe(y);
    }

    [Fact]
    public void Puts_zero_for_weeks_without_rows_across_a_year()
    {
        var chart = Charted.Json("p 2023-12-20 2024-01-10 2024-01-14", "--kind c --period p --aggregate week");

        chart.Each("x").ShouldBe("2023-12-18 2023-12-25 2024-01-01 2024-01-08");
        chart.Each("y").ShouldBe("1 0 0 2");
    }

    [Fact]
    public void Steps_by_one_where_periods_are_whole_numbers()
    {
        var chart = Charted.Json("p 4 1 1", "--kind c --period p");

        chart.Each("x").ShouldBe("1 2 3 4");
        chart.Each("y").ShouldBe("2 0 0 1");
    }

    [Fact]
    public void Counts_each_facet_from_its_own_first_row_to_its_last()
    {
        var charts = Charted.Json("p,f 1,a 3,a 2,b 5,b", "--kind c --period p --facet f");

        charts[0].Each("y").ShouldBe("1 0 1");
        charts[1].Each("x").ShouldBe("2 3 4 5");
    }

    [Theory]
    [InlineData("1 1000000000000", "")]
    [InlineData("0001-01-01 9999-12-31", "")]
    public void Refuses_more_empty_periods_than_a_chart_can_hold(string periods, string options) =>
        Charted.Run("p " + periods, "--kind c --period p" + options).ShouldBeRefused("data.csv", "\"p\"");

    [Theory]
    [InlineData("run")]
    [InlineData("i")]
    [InlineData("mr")]
    [InlineData("xbar")]
    [InlineData("s")]
    [InlineData("p")]
    [InlineData("pprime")]
    [InlineData("u")]
    [InlineData("uprime")]
    [InlineData("g")]
    [InlineData("iprime")]
    public void Refuses_other_kinds_without_a_value(string kind) =>
        Charted.Run("p,n 1,5 2,6", $"--kind {kind} --period p").ShouldBeRefused("--value", kind);

    [Fact]
    public void Counts_every_facet_in_the_same_unit() =>
        Charted.Json("d,f 2024-01-01,a 2024-02-01,a 2024-03-01,a 2024-01-01,b 2024-01-03,b", "--kind c --period d --facet f")
            .EnumerateArray().Select(chart => chart.GetProperty("points").GetArrayLength()).ShouldBe([61, 3]);

    [Fact]
    public void Has_no_denominator() =>
        Charted.Run("d,n 2024-01-01,30 2024-01-02,30", "--period d --denominator n").ShouldBeRefused("--denominator", "--value");

    [Fact]
    public void Auto_counts_or_takes_times_and_nothing_else()
    {
        Charted.Json("d 2023-01-01 2023-01-01 2023-02-01", "--period d").GetProperty("kind").GetString().ShouldBe("c");
        Charted.Run("d 2023-01-01 2023-01-01 2023-02-01", "--period d --method ihi").ShouldBeRefused("--method ihi", "--value");
    }
}
