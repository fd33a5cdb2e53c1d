using System.Text.Json;

namespace Cairn.Host.Tests.Charting;

/// <summary>Values and limits, target and centre are in plotted units.</summary>
public sealed class PlottedUnitTests
{
    private const string Ratios = "p,v,n 1,1,10 2,2,10 3,9,10 4,4,10";

    [Fact]
    public void Keeps_a_proportion_between_0_and_1()
    {
        var chart = Charted.Json(Ratios, "--kind p --period p --value v --denominator n");

        chart.Each("y").ShouldBe("0.1 0.2 0.9 0.4");
        chart.Each("lower").ShouldBe("0 0 0 0");
        chart.Point(1).GetProperty("upper").GetDouble().ShouldBe(0.4 + (3 * Math.Sqrt(0.4 * 0.6 / 10)), 1e-9);
        chart.GetProperty("multiply").GetDouble().ShouldBe(1);
    }

    [Fact]
    public void Multiplies_values_and_limits_but_not_target_and_centre()
    {
        var chart = Charted.Json(Ratios, "--kind p --period p --value v --denominator n --multiply 100 --target 25 --centre 50");

        chart.Each("y").ShouldBe("10 20 90 40");
        chart.Each("centre").ShouldBe("50 50 50 50");
        chart.Each("target").ShouldBe("25 25 25 25");
        chart.Point(1).GetProperty("upper").GetDouble().ShouldBe(100 * (0.5 + (3 * Math.Sqrt(0.25 / 10))), 1e-9);
        chart.GetProperty("multiply").GetDouble().ShouldBe(100);
    }

    [Fact]
    public void Clips_a_proportion_at_the_multiplied_bounds()
    {
        var chart = Charted.Json("p,v,n 1,9,10 2,10,10 3,9,10", "--kind p --period p --value v --denominator n --multiply 100");

        chart.Each("upper").ShouldBe("100 100 100");
        chart.Each("upper2s").ShouldBe("100 100 100");
    }

    [Fact]
    public void Never_clips_an_I_chart() =>
        Charted.Json("p,v 1,1 2,9 3,1", "--kind i --period p --value v").Point(1).GetProperty("lower").GetDouble().ShouldBe((11.0 / 3) - (3 * 8 / 1.128), 1e-9);

    [Fact]
    public void Puts_zero_where_the_transformed_limit_of_a_T_chart_is_negative() =>
        Charted.Json("p,v 1,0.01 2,400 3,0.01 4,400", "--kind t --period p --value v").Each("lower").ShouldBe("0 0 0 0");

    [Fact]
    public void Counts_a_subgroup_of_one_in_the_centre_and_gives_it_no_limits()
    {
        const string rows = "p,v 1,1 1,3 2,4 2,8 3,9";
        var means = Charted.Json(rows, "--kind xbar --period p --value v");
        var deviations = Charted.Json(rows, "--kind s --period p --value v");

        means.Each("y").ShouldBe("2 6 9");
        means.Each("centre").ShouldBe("5 5 5");
        means.Point(3).GetProperty("upper").Word().ShouldBe("null");
        means.Point(2).GetProperty("upper").ValueKind.ShouldBe(JsonValueKind.Number);
        deviations.Point(3).GetProperty("y").Word().ShouldBe("null");
    }

    [Fact]
    public void Takes_the_given_centre_of_a_count_for_its_limits()
    {
        var chart = Charted.Json("p,v 1,4 2,2 3,6", "--kind c --period p --value v --centre 9");

        chart.Each("centre").ShouldBe("9 9 9");
        chart.Each("upper").ShouldBe("18 18 18");
        chart.Each("lower").ShouldBe("0 0 0");
    }

    [Fact]
    public void Reads_a_given_centre_of_a_G_chart_as_the_mean()
    {
        var chart = Charted.Json("p,v 1,4 2,2 3,6", "--kind g --period p --value v --centre 10");

        chart.Each("centre").ShouldBe("6.93 6.93 6.93");
        chart.Point(1).GetProperty("upper").GetDouble().ShouldBe(10 + (3 * Math.Sqrt(110)), 1e-9);
    }

    [Fact]
    public void Shows_the_median_and_takes_the_limits_of_a_G_chart_from_the_mean()
    {
        var chart = Charted.Json("p,v 1,1 2,2 3,9", "--kind g --period p --value v");

        chart.Each("centre").ShouldBe("2 2 2");
        chart.Point(1).GetProperty("upper").GetDouble().ShouldBe(4 + (3 * Math.Sqrt(20)), 1e-9);
        chart.Each("lower").ShouldBe("0 0 0");
    }

    [Theory]
    [InlineData("--target -5", "-5")]
    [InlineData("--target=-5", "-5")]
    [InlineData("--target 1e-3", "0.001")]
    public void Accepts_any_finite_target(string option, string target) =>
        Charted.Json("p,v 1,-4 2,2", "--kind i --period p --value v " + option).Each("target").ShouldBe($"{target} {target}");

    [Theory]
    [InlineData("--target", "NaN")]
    [InlineData("--target", "Infinity")]
    [InlineData("--target", "1e999")]
    [InlineData("--target", "1e51")]
    [InlineData("--multiply", "1e-51")]
    [InlineData("--target", "5%")]
    [InlineData("--centre", "inf")]
    [InlineData("--centre", "x")]
    [InlineData("--multiply", "0")]
    [InlineData("--multiply", "-1")]
    [InlineData("--multiply", "NaN")]
    public void Refuses_what_is_no_number(string option, string word) =>
        Charted.Run("p,v 1,4 2,2", $"--kind i --period p --value v {option} {word}").ShouldBeRefused(option, word, "number");

    [Theory]
    [InlineData("p", "1.5")]
    [InlineData("p", "-0.1")]
    [InlineData("u", "-1")]
    [InlineData("c", "-1")]
    public void Refuses_a_centre_that_the_kind_cannot_have(string kind, string centre) =>
        Charted.Run("p,v,n 1,4,10 2,2,10", $"--kind {kind} --period p --value v {(kind == "c" ? "" : "--denominator n")} --centre {centre}").ShouldBeRefused("centre");
}
