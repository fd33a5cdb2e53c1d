using System.Text.Json;

namespace Cairn.Host.Tests.Charting;

/// <summary>One chart for each value of the facet column; points, phases, baselines and exclusions count within each.</summary>
public sealed class FacetTests
{
    private const string Rows = "p,f,v 1,b,1 2,b,2 3,b,3 4,b,9 5,b,8 1,a,5 2,a,6 3,a,7";

    [Fact]
    public void Come_as_an_array_in_ordinal_order()
    {
        var charts = Charted.Json("p,f,v 1,b,1 1,B,1 1,a,1 1,10,1 1,9,1 1,É,1", "--kind run --period p --value v --facet f");

        charts.EnumerateArray().Select(chart => chart.GetProperty("facet").GetString()).ShouldBe(["10", "9", "B", "a", "b", "É"]);
    }

    [Fact]
    public void Come_as_an_array_even_of_one()
    {
        var charts = Charted.Json("p,f,v 1,a,1 2,a,3", "--kind run --period p --value v --facet f");

        charts.ValueKind.ShouldBe(JsonValueKind.Array);
        charts.GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void Are_null_in_a_chart_without_them() =>
        Charted.Json("p,v 1,1 2,3", "--kind run --period p --value v").GetProperty("facet").ValueKind.ShouldBe(JsonValueKind.Null);

    [Fact]
    public void Count_their_points_from_one()
    {
        var charts = Charted.Json(Rows, "--kind run --period p --value v --facet f --phase-after 2 --exclude 3");

        charts[0].Each("phase").ShouldBe("1 1 2");
        charts[0].Each("excluded").ShouldBe("false false true");
        charts[1].Each("phase").ShouldBe("1 1 2 2 2");
        charts[1].Each("excluded").ShouldBe("false false true false false");
    }

    [Theory]
    [InlineData("--phase-after 4")]
    [InlineData("--phase-after 3")]
    [InlineData("--exclude 2,5")]
    [InlineData("--baseline 5")]
    [InlineData("--baseline-range 4..5")]
    [InlineData("--phase-at 2024-01-05")]
    [InlineData("--baseline-range 2024-01-04..2024-01-05")]
    public void Accept_a_number_that_fits_in_one_of_them(string option)
    {
        var rows = option.Contains("2024", StringComparison.Ordinal) ? "p,f,v " + string.Join(' ', Rows.Split(' ').Skip(1).Select(row => "2024-01-0" + row)) : Rows;

        var charts = Charted.Json(rows, $"--kind i --period p --value v --facet f {option}");

        charts.GetArrayLength().ShouldBe(2);
        charts[0].GetProperty("phases").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("--phase-after 5")]
    [InlineData("--phase-after 9")]
    [InlineData("--phase-after 2,9")]
    [InlineData("--exclude 6")]
    [InlineData("--exclude 2,6")]
    [InlineData("--exclude 0")]
    [InlineData("--baseline 6")]
    [InlineData("--baseline-range 6..7")]
    public void Refuse_a_number_that_fits_in_none(string option) =>
        Charted.Run(Rows, $"--kind i --period p --value v --facet f {option}").ShouldBeRefused(option.Split(' ')[0], option.Split(' ', ',')[^1]);

    [Fact]
    public void Keep_the_same_method_of_analysis_as_a_chart_alone()
    {
        var together = Charted.Json(Rows, "--kind i --period p --value v --facet f --target 4 --direction higher");
        var alone = Charted.Json(Rows, "--kind i --period p --value v --where f=b --target 4 --direction higher");

        together[1].GetProperty("points").GetRawText().ShouldBe(alone.GetProperty("points").GetRawText());
    }
}
