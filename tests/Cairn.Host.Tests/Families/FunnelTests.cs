using System.Text.Json;

namespace Cairn.Host.Tests.Families;

/// <summary><c>cairn funnel</c>: rows of one unit summed, file order kept, every field whatever is drawn.</summary>
public sealed class FunnelTests
{
    private const string Rows = "w,v,n oak,3,10 ash,5,20 oak,1,30 elm,9,20 fir,2,30";

    [Fact]
    public void Sums_rows_of_a_unit_and_keeps_the_order_of_the_file()
    {
        var funnel = Json(Rows, "--kind proportion");

        funnel.Each("unit").ShouldBe("oak ash elm fir");
        funnel.Each("value").ShouldBe("0.1 0.25 0.45 0.0666666667");
        funnel.Each("denominator").ShouldBe("40 20 20 30");
        funnel.GetProperty("target").GetDouble().ShouldBe(20 / 110.0, 1e-12);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("multiplicative")]
    [InlineData("additive")]
    public void Prints_the_same_whatever_is_drawn(string overdispersion)
    {
        var funnel = Json(Rows, "--kind proportion --overdispersion " + overdispersion);

        funnel.Fields().Split(' ').ShouldBe(["target", "overdispersion", "tau2", "points"], ignoreOrder: true);
        funnel.GetProperty("points")[0].Fields().ShouldBe("unit value denominator z lower95 upper95 lower998 upper998 od95Multiplicative od95Additive od998Multiplicative od998Additive");
        funnel.GetRawText().ShouldBe(Json(Rows, "--kind proportion").GetRawText());
    }

    [Fact]
    public void Multiplies_everything_but_z_overdispersion_and_tau2()
    {
        var one = Json(Rows, "--kind rate");
        var many = Json(Rows, "--kind rate --multiply 1000");

        foreach (var field in new[] { "overdispersion", "tau2" })
            many.GetProperty(field).GetDouble().ShouldBe(one.GetProperty(field).GetDouble(), 1e-12);
        many.Each("z").ShouldBe(one.Each("z"));
        many.Each("denominator").ShouldBe(one.Each("denominator"));
        many.GetProperty("target").GetDouble().ShouldBe(1000 * one.GetProperty("target").GetDouble(), 1e-9);
        foreach (var field in new[] { "value", "lower95", "upper95", "lower998", "upper998", "od95Multiplicative", "od95Additive", "od998Multiplicative", "od998Additive" })
            foreach (var (large, small) in many.GetProperty("points").EnumerateArray().Zip(one.GetProperty("points").EnumerateArray()))
                large.GetProperty(field).GetDouble().ShouldBe(1000 * small.GetProperty(field).GetDouble(), 1e-8, field);
    }

    [Theory]
    [InlineData("w,v,n a,11,10 b,1,10", "--kind proportion", "row 2")]
    [InlineData("w,v,n a,1,10 b,-1,10", "--kind rate", "row 3")]
    [InlineData("w,v,n a,1,10 b,1,0", "--kind rate", "row 3")]
    [InlineData("w,v,n a,1,10 b,1,", "--kind rate", "row 3")]
    [InlineData("w,v,n a,1,10 b,,10", "--kind rate", "row 3")]
    [InlineData("w,v,n a,1,10 b,few,10", "--kind rate", "row 3")]
    [InlineData("w,v,n a,1,10 ,1,10", "--kind rate", "row 3")]
    [InlineData("w,v,n a,NaN,10", "--kind rate", "row 2")]
    public void Refuses_a_cell(string rows, string options, string row) => Run(rows, options).ShouldBeRefused("data.csv", row, "column", "expected");

    [Theory]
    [InlineData("")]
    [InlineData("--kind p")]
    [InlineData("--kind rate --overdispersion both")]
    [InlineData("--kind rate --multiply 0")]
    [InlineData("--kind rate --multiply -1")]
    [InlineData("--kind rate --multiply x")]
    [InlineData("--kind rate --facet w")]
    public void Refuses_options(string options) => Run(Rows, options).ShouldBeRefused(options.Split(' ') is [.., var option, _] && option.Length > 0 ? option : "--kind");

    [Fact]
    public void Survives_one_unit_and_no_events()
    {
        foreach (var rows in new[] { "w,v,n a,1,10", "w,v,n a,0,10 b,0,20", "w,v,n a,10,10 b,20,20" })
        {
            foreach (var kind in new[] { "proportion", "rate" })
                Run(rows, $"--kind {kind} --json").Code.ShouldBeOneOf(0, 2);
        }
    }

    private static Ran Run(string rows, string options)
    {
        using var cli = new Cli();
        return Cli.Run(["funnel", cli.File("data.csv", Charted.Lines(rows)), "--unit", "w", "--value", "v", "--denominator", "n", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static JsonElement Json(string rows, string options) => Run(rows, options + " --json").ShouldBeDone().Json;
}
