namespace Cairn.Host.Tests.Charting;

/// <summary>Excluded points stay on the chart, out of limits and rules; the moving range bridges them for every kind.</summary>
public sealed class ExclusionTests
{
    private const string Rows = "p,v 1,1 2,3 3,100 4,5 5,7";

    [Fact]
    public void Bridges_the_moving_range_of_an_I_chart()
    {
        var chart = Charted.Json(Rows, "--kind i --period p --value v --exclude 3");

        chart.Each("y").ShouldBe("1 3 100 5 7");
        chart.Point(1).GetProperty("centre").GetDouble().ShouldBe(4, 1e-12);
        chart.Point(1).GetProperty("upper").GetDouble().ShouldBe(4 + (3 * 2 / 1.128), 1e-9);
    }

    [Fact]
    public void Bridges_the_points_of_an_MR_chart_and_has_none_itself()
    {
        var chart = Charted.Json(Rows, "--kind mr --period p --value v --exclude 3");

        chart.Each("y").ShouldBe("null 2 null 2 2");
        chart.Each("excluded").ShouldBe("false false true false false");
        chart.Point(2).GetProperty("upper").GetDouble().ShouldBe(3.267 * 2, 1e-9);
        chart.Point(2).GetProperty("upper2s").GetDouble().ShouldBe(3.267 * 2 * 2 / 3, 1e-9);
    }

    [Fact]
    public void Bridges_the_steps_of_an_I_prime_chart()
    {
        var chart = Charted.Json("p,v,n 1,1,1 2,3,1 3,100,1 4,5,1 5,7,1", "--kind iprime --period p --value v --denominator n --exclude 3");

        var step = Math.Sqrt(Math.PI / 2) * 2 / Math.Sqrt(2);
        chart.Point(1).GetProperty("centre").GetDouble().ShouldBe(4, 1e-12);
        chart.Point(1).GetProperty("upper").GetDouble().ShouldBe(4 + (3 * step), 1e-9);
    }

    [Fact]
    public void Has_no_signals_but_says_that_it_lies_outside()
    {
        var point = Charted.Json(Rows, "--kind i --period p --value v --exclude 3").Point(3);

        point.GetProperty("outsideLimits").GetBoolean().ShouldBeTrue();
        point.GetProperty("signals").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Leaves_useful_observations() =>
        Charted.Json(Rows, "--kind i --period p --value v --exclude 3").Each("usefulObservations").ShouldBe("4 4 4 4 4");

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("-3")]
    [InlineData("3,,4")]
    [InlineData("3,")]
    [InlineData("2.5")]
    [InlineData("three")]
    public void Refuses_a_point_that_is_not_there(string points) =>
        Charted.Run(Rows, $"--kind i --period p --value v --exclude {points}").ShouldBeRefused("--exclude", points);

    [Fact]
    public void Accepts_a_point_named_twice() =>
        Charted.Json(Rows, "--kind i --period p --value v --exclude 3,3").Each("excluded").ShouldBe("false false true false false");
}
