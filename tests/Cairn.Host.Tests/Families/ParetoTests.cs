using System.Text.Json;

namespace Cairn.Host.Tests.Families;

/// <summary><c>cairn pareto</c>: descending, ties by name, shares 0–1.</summary>
public sealed class ParetoTests
{
    [Fact]
    public void Counts_rows()
    {
        var pareto = Json("c b a b B c c", "");

        pareto.Each("category").ShouldBe("b c B a");
        pareto.Each("count").ShouldBe("2 2 1 1");
        pareto.Each("share").ShouldBe("0.333333333 0.333333333 0.166666667 0.166666667");
        pareto.Each("cumulative").ShouldBe("0.333333333 0.666666667 0.833333333 1");
        pareto.Fields().ShouldBe("points");
        pareto.GetProperty("points")[0].Fields().ShouldBe("category count share cumulative");
    }

    [Fact]
    public void Sums_counts()
    {
        var pareto = Json("c,n x,1 y,2.5 x,4 z,2.5", "--count n");

        pareto.Each("category").ShouldBe("x y z");
        pareto.Each("count").ShouldBe("5 2.5 2.5");
        pareto.Each("cumulative").ShouldBe("0.5 0.75 1");
    }

    [Fact]
    public void Keeps_rows_of_a_filter() => Json("c,f a,1 b,2 b,1 c,2", "--where f=1").Each("category").ShouldBe("a b");

    [Theory]
    [InlineData("c,n a,1 b,-2")]
    [InlineData("c,n a,1 b,two")]
    [InlineData("c,n a,1 b,Infinity")]
    public void Refuses_a_cell(string rows) => Run(rows, "--count n").ShouldBeRefused("data.csv, row 3, column \"n\"", "expected");

    [Fact]
    public void Counts_nothing_for_an_empty_count() => Json("c,n a,1 b,", "--count n").Each("count").ShouldBe("1 0");

    [Fact]
    public void Refuses_counts_that_are_all_zero() => Run("c,n a,0 b,0", "--count n").ShouldBeRefused();

    [Theory]
    [InlineData("--count m", "\"m\"")]
    [InlineData("--kind rate", "--kind")]
    [InlineData("--where x=1", "\"x\"")]
    public void Refuses_options(string options, string word) => Run("c,n a,1 b,2", options).ShouldBeRefused(word);

    private static Ran Run(string rows, string options)
    {
        using var cli = new Cli();
        return Cli.Run(["pareto", cli.File("data.csv", Charted.Lines(rows)), "--category", "c", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static JsonElement Json(string rows, string options) => Run(rows, options + " --json").ShouldBeDone().Json;

    [Theory]
    [InlineData("c,n a,5 b,3 d,2 Total,10", true)]
    [InlineData("c,n a,5 b,3 d,2 e,10 f,1", false)]
    public void Warns_of_a_row_of_totals(string rows, bool warned)
    {
        using var cli = new Cli();

        Cli.Run("pareto", cli.File("data.csv", Charted.Lines(rows)), "--category", "c", "--count", "n").ShouldBeDone().Output.Contains("\"Total\"", StringComparison.Ordinal).ShouldBe(warned);
    }
}
