namespace Cairn.Host.Tests.Charting;

/// <summary>Rows that share a period: summed, a ratio of sums, averaged, measurements of a subgroup, or refused.</summary>
public sealed class SharedPeriodTests
{
    private const string Ratios = "p,v,n 1,2,10 1,4,30 2,3,10 3,4,10 3,1,10";

    [Theory]
    [InlineData("p")]
    [InlineData("pprime")]
    [InlineData("u")]
    [InlineData("uprime")]
    [InlineData("iprime")]
    [InlineData("run")]
    [InlineData("i")]
    public void Divides_sums_by_sums(string kind)
    {
        var chart = Charted.Json(Ratios, $"--kind {kind} --period p --value v --denominator n");

        chart.Each("x").ShouldBe("1 2 3");
        chart.Each("y").ShouldBe("0.15 0.3 0.25");
    }

    [Fact]
    public void Takes_moving_ranges_of_ratios_of_sums() =>
        Charted.Json(Ratios, "--kind mr --period p --value v --denominator n").Each("y").ShouldBe("null 0.15 0.05");

    [Fact]
    public void Sums_counts() => Charted.Json(Ratios, "--kind c --period p --value v").Each("y").ShouldBe("6 3 5");

    [Theory]
    [InlineData("run", "3 3 2.5")]
    [InlineData("i", "3 3 2.5")]
    [InlineData("mr", "null 0 0.5")]
    public void Averages_values_without_a_denominator(string kind, string y) =>
        Charted.Json(Ratios, $"--kind {kind} --period p --value v").Each("y").ShouldBe(y);

    [Theory]
    [InlineData("xbar", "2 6 4")]
    [InlineData("s", "1.41421356 2.82842712 null")]
    public void Takes_each_row_as_a_measurement_of_a_subgroup(string kind, string y) =>
        Charted.Json("p,v 1,1 1,3 2,4 2,8 3,4", $"--kind {kind} --period p --value v").Each("y").ShouldBe(y);

    [Theory]
    [InlineData("g")]
    [InlineData("t")]
    public void Refuses_two_gaps_at_one_point(string kind) =>
        Charted.Run("p,v 1,2 2,4 2,3", $"--kind {kind} --period p --value v").ShouldBeRefused("data.csv", "row 4", "\"p\"");

    [Fact]
    public void Judges_each_row_of_a_proportion_not_only_their_sum() =>
        Charted.Run("p,v,n 1,9,5 1,0,10", "--kind p --period p --value v --denominator n").ShouldBeRefused("data.csv", "row 2", "\"v\"");
}
