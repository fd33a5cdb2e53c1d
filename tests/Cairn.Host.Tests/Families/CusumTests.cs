using System.Text.Json;

namespace Cairn.Host.Tests.Families;

/// <summary><c>cairn cusum</c>: cases in order of period, TRUE and FALSE as 1 and 0, a signal at the limit.</summary>
public sealed class CusumTests
{
    [Fact]
    public void Agrees_with_the_sums_done_by_hand()
    {
        // p0 0.5, odds ratio 2: an event adds ln 2 − ln 1.5, a case without subtracts ln 1.5; below, ln ½ − ln 0.75 and −ln 0.75.
        var up = Math.Log(2) - Math.Log(1.5);
        var down = -Math.Log(1.5);
        var cusum = Json("p,v 1,1 2,0 3,1 4,1", "--p0 0.5");

        Numbers(cusum, "upper").ShouldBe([up, Math.Max(0, up + down), up, 2 * up], 1e-12);
        var gain = -Math.Log(0.75);
        var loss = Math.Log(0.5) - Math.Log(0.75);
        Numbers(cusum, "lower").ShouldBe([0, -gain, -Math.Max(0, gain + loss), 0], 1e-12);
        cusum.Fields().Split(' ').ShouldBe(["upper", "lower", "signals"], ignoreOrder: true);
    }

    [Fact]
    public void Signals_at_the_limit_and_restarts_that_side_alone()
    {
        var cusum = Json("p,v 1,1 2,1 3,1 4,1 5,1 6,1", "--p0 0.5 --limit 0.5");

        // Each event adds 0.2877: the second reaches 0.575.
        cusum.All("signals").ShouldBe("2 4 6");
        Numbers(cusum, "upper")[2].ShouldBe(Math.Log(2) - Math.Log(1.5), 1e-12);
    }

    [Fact]
    public void Puts_signals_of_both_sides_in_one_list()
    {
        var cusum = Json("p,v 1,1 2,1 3,0 4,0 5,0", "--p0 0.5 --limit 0.5");

        cusum.All("signals").ShouldBe("2 4");
    }

    [Fact]
    public void Counts_TRUE_and_FALSE() =>
        Json("p,v 1,TRUE 2,False 3,true 4,TRUE", "--p0 0.5").GetRawText().ShouldBe(Json("p,v 1,1 2,0 3,1 4,1", "--p0 0.5").GetRawText());

    [Fact]
    public void Sorts_by_period_and_keeps_the_order_of_the_file_where_equal() =>
        Json("p,v 2,1 1,0 2,0 1,1 2,1", "--p0 0.3").GetRawText().ShouldBe(Json("p,v 1,0 2,1 3,1 4,0 5,1", "--p0 0.3").GetRawText());

    [Theory]
    [InlineData("p,v 1,1 2,2")]
    [InlineData("p,v 1,1 2,0.5")]
    [InlineData("p,v 1,1 2,-1")]
    [InlineData("p,v 1,1 2,maybe")]
    [InlineData("p,v 1,1 2,")]
    [InlineData("p,v 1,1 2,NaN")]
    public void Refuses_what_is_no_outcome(string rows) => Run(rows, "--p0 0.1").ShouldBeRefused("data.csv, row 3, column \"v\"", "expected");

    [Theory]
    [InlineData("", "--p0")]
    [InlineData("--p0 0", "p0")]
    [InlineData("--p0 1", "p0")]
    [InlineData("--p0 -0.1", "p0")]
    [InlineData("--p0 3", "p0")]
    [InlineData("--p0 NaN", "p0")]
    [InlineData("--p0 0.1 --odds-ratio 1", "ratio")]
    [InlineData("--p0 0.1 --odds-ratio 0", "ratio")]
    [InlineData("--p0 0.1 --odds-ratio -2", "ratio")]
    [InlineData("--p0 0.1 --limit 0", "limit")]
    [InlineData("--p0 0.1 --limit -3", "limit")]
    [InlineData("--p0 0.1 --limit lots", "--limit")]
    public void Refuses_options(string options, string word) => Run("p,v 1,1 2,0", options).ShouldBeRefused(word);

    private static double[] Numbers(JsonElement cusum, string side) => [.. cusum.GetProperty(side).EnumerateArray().Select(sum => sum.GetDouble())];

    private static Ran Run(string rows, string options)
    {
        using var cli = new Cli();
        return Cli.Run(["cusum", cli.File("data.csv", Charted.Lines(rows)), "--period", "p", "--value", "v", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static JsonElement Json(string rows, string options) => Run(rows, options + " --json").ShouldBeDone().Json;

    [Fact]
    public void Says_when_a_signal_was() =>
        Run("p,v 2024-01-05,1 2024-01-09,1", "--p0 0.5 --limit 0.5").ShouldBeDone().Output.ShouldContain("at case 2 (9 Jan 2024)");
}
