namespace Cairn.Host.Tests.Charting;

/// <summary>Without --value, t takes the days between dated events: n dates give n − 1 points at the later date.</summary>
public sealed class DaysBetweenTests
{
    [Fact]
    public void Puts_the_days_between_at_the_later_date()
    {
        var chart = Charted.Json("p 2024-03-01 2024-01-01 2024-02-28", "--kind t --period p");

        chart.Each("x").ShouldBe("2024-02-28 2024-03-01");
        chart.Each("y").ShouldBe("58 2");
    }

    [Fact]
    public void Starts_again_in_each_facet()
    {
        var charts = Charted.Json("p,f 2024-01-01,a 2024-01-02,b 2024-01-11,a 2024-01-22,b", "--kind t --period p --facet f");

        charts[0].Each("y").ShouldBe("10");
        charts[1].Each("y").ShouldBe("20");
    }

    [Fact]
    public void Refuses_two_events_on_one_date() =>
        Charted.Run("p 2024-01-01 2024-01-05 2024-01-05", "--kind t --period p").ShouldBeRefused("data.csv", "row 4", "\"p\"");

    [Fact]
    public void Counts_parts_of_days_where_events_have_a_time()
    {
        var chart = Charted.Json("p 2024-01-01T08:00 2024-01-01T08:01 2024-01-02T20:01", "--kind t --period p");

        chart.Point(1).GetProperty("y").GetDouble().ShouldBe(1 / 1440.0, 1e-15);
        chart.Point(2).GetProperty("y").GetDouble().ShouldBe(1.5, 1e-12);
    }

    [Fact]
    public void Makes_no_point_of_a_single_event() =>
        Charted.Json("p 2024-01-01", "--kind t --period p").GetProperty("points").GetArrayLength().ShouldBe(0);

    [Fact]
    public void Refuses_numbers_for_dates() => Charted.Run("p 1 4 9", "--kind t --period p").ShouldBeRefused("data.csv", "\"p\"", "date");
}
