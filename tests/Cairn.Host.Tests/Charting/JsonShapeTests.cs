using System.Text.Json;

namespace Cairn.Host.Tests.Charting;

/// <summary>The fields of --json, to the letter.</summary>
public sealed class JsonShapeTests
{
    private const string Chart = "facet kind method direction multiply screened phases points sentence";
    private const string Point = "x y centre lower upper lower2s upper2s target phase excluded outsideLimits runsSignal longestRun longestRunMax crossings crossingsMin usefulObservations signals";
    private const string Rows = "p,v 1,1 2,3 3,";

    [Theory]
    [InlineData("--kind run")]
    [InlineData("--kind run --method ihi")]
    [InlineData("--kind i")]
    [InlineData("--kind i --method western-electric")]
    public void Has_these_fields_and_no_others(string options)
    {
        var chart = Charted.Json(Rows, "--period p --value v " + options);

        chart.Fields().Split(' ').ShouldBe(Chart.Split(' '), ignoreOrder: true);
        chart.GetProperty("phases")[0].Fields().ShouldBe("phase first last centre");
        foreach (var point in chart.GetProperty("points").EnumerateArray())
            point.Fields().Split(' ').ShouldBe(Point.Split(' '), ignoreOrder: true);
    }

    [Fact]
    public void Has_more_with_making_data_count()
    {
        var chart = Charted.Json(Rows, "--kind i --method making-data-count --period p --value v");

        chart.Fields().Split(' ').ShouldBe((Chart + " variation variationState assurance").Split(' '), ignoreOrder: true);
        foreach (var point in chart.GetProperty("points").EnumerateArray())
            point.Fields().Split(' ').ShouldBe((Point + " cause pointType").Split(' '), ignoreOrder: true);
    }

    [Fact]
    public void Says_what_was_asked()
    {
        var chart = Charted.Json(Rows, "--kind i --method western-electric --direction lower --multiply 10 --screen --period p --value v");

        new[] { "kind", "method", "direction", "multiply", "screened" }.Select(name => chart.GetProperty(name).Word()).ShouldBe(["i", "western-electric", "lower", "10", "true"]);
        chart.GetProperty("sentence").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Says_the_defaults()
    {
        var chart = Charted.Json("p,v 1,1 2,3", "--kind run --period p --value v");

        new[] { "kind", "method", "direction", "multiply", "screened" }.Select(name => chart.GetProperty(name).Word()).ShouldBe(["run", "anhoej", "neutral", "1", "false"]);
    }

    [Fact]
    public void Says_the_kind_that_auto_chose() =>
        Charted.Json("p,v,n 1,1,90 2,3,95 3,4,99", "--period p --value v --denominator n").GetProperty("kind").GetString().ShouldBeOneOf("p", "pprime", "u", "uprime", "iprime", "run", "i");

    [Fact]
    public void Has_no_limits_on_a_run_chart()
    {
        var chart = Charted.Json("p,v 1,1 2,3 3,9", "--kind run --period p --value v");

        foreach (var field in new[] { "lower", "upper", "lower2s", "upper2s" })
            chart.Each(field).ShouldBe("null null null");
        chart.Each("outsideLimits").ShouldBe("false false false");
        chart.GetProperty("sentence").GetString()!.ShouldNotContain("special cause");
    }

    [Fact]
    public void Never_has_a_null_for_a_truth()
    {
        var chart = Charted.Json("p,v 1, 2,3 3,", "--kind i --method making-data-count --period p --value v --exclude 2");

        foreach (var field in new[] { "excluded", "outsideLimits", "runsSignal" })
            foreach (var point in chart.GetProperty("points").EnumerateArray())
                point.GetProperty(field).ValueKind.ShouldBeOneOf(JsonValueKind.True, JsonValueKind.False);
    }

    [Fact]
    public void Is_written_to_a_file_the_same()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", Charted.Lines(Rows));

        var printed = Cli.Run("chart", file, "--kind", "i", "--period", "p", "--value", "v", "--json", "--out", cli.PathOf("a.json"), "--out", cli.PathOf("a.csv")).ShouldBeDone();

        File.ReadAllText(cli.PathOf("a.json")).Trim().ShouldBe(printed.Output.Trim());
        File.ReadAllLines(cli.PathOf("a.csv")).Length.ShouldBe(4);
    }

    [Fact]
    public void Keeps_every_letter_of_a_facet() =>
        Charted.Json("p,f,v 1,Ænø_<b>\"&',1 2,Ænø_<b>\"&',2".Replace("Ænø_<b>\"&'", "\"Ænø_<b>\"\"&'\"", StringComparison.Ordinal), "--kind run --period p --value v --facet f")[0]
            .GetProperty("facet").GetString().ShouldBe("Ænø <b>\"&'");

    [Fact]
    public void Gives_every_digit_of_a_number() =>
        Charted.Json("p,v 1,0.1234567890123456 2,1e99 3,-1e-300", "--kind run --period p --value v").GetProperty("points").EnumerateArray()
            .Select(point => point.GetProperty("y").GetDouble()).ShouldBe([0.1234567890123456, 1e99, -1e-300]);
}
