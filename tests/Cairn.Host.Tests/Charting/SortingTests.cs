namespace Cairn.Host.Tests.Charting;

/// <summary>Rows are sorted by period, then counted from 1.</summary>
public sealed class SortingTests
{
    [Fact]
    public void Counts_points_in_the_order_of_periods_not_of_rows()
    {
        var chart = Charted.Json("p,v 3,30 1,10 2,20", "--kind run --period p --value v --exclude 3");

        chart.Each("x").ShouldBe("1 2 3");
        chart.Each("y").ShouldBe("10 20 30");
        chart.Each("excluded").ShouldBe("false false true");
    }

    [Fact]
    public void Sorts_numbers_as_numbers() =>
        Charted.Json("p,v 10,3 9,2 -1.5,1", "--kind run --period p --value v").Each("x").ShouldBe("-1.5 9 10");

    [Fact]
    public void Sorts_dates_as_dates_and_prints_them_as_ISO_dates()
    {
        var chart = Charted.Json("p,v 01.02.2024,2 31.01.2024,1 15.12.2023,0", "--kind run --period p --value v");

        chart.Each("x").ShouldBe("2023-12-15 2024-01-31 2024-02-01");
        chart.Each("y").ShouldBe("0 1 2");
    }

    [Fact]
    public void Reads_a_lone_year_as_a_number() =>
        Charted.Json("p,v 2021,2 2020,1", "--kind run --period p --value v").Point(1).GetProperty("x").GetRawText().ShouldBe("2020");

    [Fact]
    public void Reads_a_month_as_its_first_day() =>
        Charted.Json("p,v 2024-02,2 2024-01,1", "--kind run --period p --value v").Each("x").ShouldBe("2024-01-01 2024-02-01");
}
