namespace Cairn.Host.Tests.Charting;

/// <summary>Limits and rules restart in each phase.</summary>
public sealed class PhaseTests
{
    private const string Numbers = "p,v 1,1 2,3 3,2 4,10 5,12 6,11";
    private const string Months = "p,v 2024-01-01,1 2024-02-01,3 2024-03-01,2 2024-04-01,10 2024-05-01,12 2024-06-01,11";

    [Fact]
    public void Are_listed_with_their_points_and_centre()
    {
        var chart = Charted.Json(Numbers, "--kind i --period p --value v --phase-after 3");

        chart.Each("phase", "phases").ShouldBe("1 2");
        chart.Each("first", "phases").ShouldBe("1 4");
        chart.Each("last", "phases").ShouldBe("3 6");
        chart.Each("centre", "phases").ShouldBe("2 11");
        chart.Each("phase").ShouldBe("1 1 1 2 2 2");
        chart.Each("centre").ShouldBe("2 2 2 11 11 11");
    }

    [Fact]
    public void Do_not_see_the_jump_between_them()
    {
        var chart = Charted.Json(Numbers, "--kind i --period p --value v --phase-after 3");

        chart.Point(3).GetProperty("upper").GetDouble().ShouldBe(2 + (3 * 1.5 / 1.128), 1e-9);
        chart.Point(4).GetProperty("upper").GetDouble().ShouldBe(11 + (3 * 1.5 / 1.128), 1e-9);
        Charted.Json(Numbers, "--kind mr --period p --value v --phase-after 3").Each("y").ShouldBe("null 2 1 null 2 1");
    }

    [Fact]
    public void May_be_several() =>
        Charted.Json(Numbers, "--kind run --period p --value v --phase-after 2,4").Each("phase").ShouldBe("1 1 2 2 3 3");

    [Theory]
    [InlineData("4,2")]
    [InlineData("2,4,4")]
    public void May_be_named_in_any_order(string after) =>
        Charted.Json(Numbers, $"--kind run --period p --value v --phase-after {after}").Each("phase").ShouldBe("1 1 2 2 3 3");

    [Theory]
    [InlineData("2024-04-01")]
    [InlineData("2024-03-02")]
    public void Start_at_the_first_point_on_or_after_a_date(string date) =>
        Charted.Json(Months, $"--kind run --period p --value v --phase-at {date}").Each("phase").ShouldBe("1 1 1 2 2 2");

    [Fact]
    public void Start_at_several_dates() =>
        Charted.Json(Months, "--kind run --period p --value v --phase-at 2024-03-01,2024-05-01").Each("phase").ShouldBe("1 1 2 2 3 3");

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("6")]
    [InlineData("7")]
    [InlineData("2,99")]
    [InlineData("1.5")]
    [InlineData("x")]
    [InlineData("2,,4")]
    [InlineData("2147483648")]
    public void Refuse_a_point_that_is_not_there(string after) =>
        Charted.Run(Numbers, $"--kind run --period p --value v --phase-after {after}").ShouldBeRefused("--phase-after", after.Split(',')[^1]);

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("2024-02-30")]
    [InlineData("2030-01-01")]
    [InlineData("2020-01-01")]
    [InlineData("soon")]
    [InlineData("2024-04-01,2031-01-01")]
    public void Refuse_a_date_that_is_not_there(string at) =>
        Charted.Run(Months, $"--kind run --period p --value v --phase-at {at}").ShouldBeRefused("--phase-at", at.Split(',')[^1]);

    [Fact]
    public void Refuse_both_ways_at_once() =>
        Charted.Run(Months, "--kind run --period p --value v --phase-at 2024-04-01 --phase-after 3").ShouldBeRefused("--phase-at", "--phase-after");
}
