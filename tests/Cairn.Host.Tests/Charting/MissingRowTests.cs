using System.Text.Json;

namespace Cairn.Host.Tests.Charting;

/// <summary>A row whose value and denominator are both empty is a missing point; it breaks the moving range.</summary>
public sealed class MissingRowTests
{
    [Theory]
    [InlineData("p")]
    [InlineData("u")]
    [InlineData("pprime")]
    [InlineData("uprime")]
    [InlineData("iprime")]
    [InlineData("i")]
    public void Has_neither_value_nor_limits(string kind)
    {
        var chart = Charted.Json("p,v,n 1,2,10 2,, 3,3,10 4,5,10", $"--kind {kind} --period p --value v --denominator n");

        chart.Each("x").ShouldBe("1 2 3 4");
        chart.Each("y").ShouldBe("0.2 null 0.3 0.5");
        foreach (var limit in new[] { "lower", "upper", "lower2s", "upper2s" })
            chart.Point(2).GetProperty(limit).Word().ShouldBe("null", limit);
        chart.Point(2).GetProperty("signals").GetArrayLength().ShouldBe(0);
        chart.Point(2).GetProperty("outsideLimits").GetBoolean().ShouldBeFalse();
        chart.Point(3).GetProperty("upper").ValueKind.ShouldBe(JsonValueKind.Number);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("i")]
    [InlineData("c")]
    [InlineData("g")]
    [InlineData("t")]
    public void May_lack_a_value_alone_where_there_is_no_denominator(string kind) =>
        Charted.Json("p,v 1,2 2, 3,3", $"--kind {kind} --period p --value v").Each("y").ShouldBe("2 null 3");

    [Theory]
    [InlineData("2,,10", "\"v\"")]
    [InlineData("2,3,", "\"n\"")]
    public void Is_refused_when_only_one_of_the_two_is_empty(string row, string column)
    {
        foreach (var kind in new[] { "p", "u", "iprime", "run", "i" })
            Charted.Run($"p,v,n 1,2,10 {row} 3,3,10", $"--kind {kind} --period p --value v --denominator n").ShouldBeRefused("data.csv", "row 3", column, "expected");
    }

    [Fact]
    public void Breaks_the_moving_range()
    {
        var chart = Charted.Json("p,v 1,1 2,3 3, 4,10 5,12", "--kind i --period p --value v");

        chart.Point(1).GetProperty("upper").GetDouble().ShouldBe(6.5 + (3 * 2 / 1.128), 1e-9);
        Charted.Json("p,v 1,1 2,3 3, 4,10 5,12", "--kind mr --period p --value v").Each("y").ShouldBe("null 2 null null 2");
    }

    [Fact]
    public void Is_counted_in_point_numbers()
    {
        var chart = Charted.Json("p,v 1,1 2, 3,3 4,5", "--kind run --period p --value v --exclude 3");

        chart.Each("excluded").ShouldBe("false false true false");
    }

    [Fact]
    public void Is_no_measurement_of_a_subgroup() =>
        Charted.Json("p,v 1,1 1,3 1, 2,4 2,8", "--kind xbar --period p --value v").Each("y").ShouldBe("2 6");

    [Fact]
    public void Leaves_the_other_rows_of_its_period_to_speak() =>
        Charted.Json("p,v,n 1,2,10 1,, 2,3,10", "--kind p --period p --value v --denominator n").Each("y").ShouldBe("0.2 0.3");

    [Fact]
    public void May_be_the_whole_of_a_chart_without_a_fault()
    {
        var ran = Charted.Run("p,v 1, 2, 3,", "--kind i --period p --value v --json");

        ran.Code.ShouldBeOneOf(0, 2);
    }
}
