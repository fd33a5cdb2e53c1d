using System.Globalization;

namespace Cairn.Host.Tests.Accepted;

/// <summary>What a person reads: the sentence and a compact table, the same wherever the machine stands.</summary>
public sealed class ReportTests
{
    public static TheoryData<string> Commands =>
    [
        "chart {0}falls.csv --period month --value falls --denominator bed_days",
        "chart {0}falls.csv --period month --value falls --kind i --method making-data-count --direction lower --target 12.5 --json",
        "funnel {0}wards.csv --unit ward --value falls --denominator bed_days --kind rate --multiply 1000",
        "funnel {0}wards.csv --unit ward --value screened --denominator admitted --kind proportion --json",
        "cusum {0}operations.csv --period date --value died --p0 0.03",
        "pareto {0}reasons.csv --category reason --count patients",
    ];

    [Fact]
    public void Says_the_sentence_and_every_point()
    {
        var ran = Charted.Run("p,v 2024-01-01,2 2024-02-01,4 2024-03-01,", "--kind i --period p --value v").ShouldBeDone();
        var sentence = Charted.Json("p,v 2024-01-01,2 2024-02-01,4 2024-03-01,", "--kind i --period p --value v").GetProperty("sentence").GetString()!;

        ran.Output.ShouldContain(sentence);
        foreach (var word in new[] { "Jan 2024", "Feb 2024", "Mar 2024", "missing" })
            ran.Output.ShouldContain(word);
    }

    [Fact]
    public void Says_why_it_chose_a_kind() =>
        Cli.Run("chart", Cli.Sample("falls.csv"), "--period", "month", "--value", "falls", "--denominator", "bed_days").ShouldBeDone().Output.Split('\n')[0].ShouldContain("chart");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Says_the_same_under_every_culture(string command)
    {
        var args = command.Replace("{0}", Path.GetDirectoryName(Cli.Sample("falls.csv")) + "/", StringComparison.Ordinal).Split(' ');
        var expected = Cli.Run(args).ShouldBeDone().Output;
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NumberGroupSeparator = ".";
        other.NumberFormat.NegativeSign = "~";
        other.DateTimeFormat.AbbreviatedMonthNames = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", ""];
        try
        {
            CultureInfo.CurrentCulture = other;
            Cli.Run(args).ShouldBeDone().Output.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Says_why_the_method_decided_the_kind()
    {
        Charted.Run("p,v 1,2 2,3 3,1 4,5 5,2 6,3 7,1 8,5 9,2 10,3 11,1 12,5 13,2", "--period p --value v --method ihi").ShouldBeDone().Output.ShouldContain("because IHI");
        Charted.Run("p,v 1,2 2,3 3,1", "--period p --value v --method making-data-count").ShouldBeDone().Output.ShouldContain("Making Data Count");
    }

    [Fact]
    public void Keeps_a_facet_with_odd_signs_on_its_line()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v,f\n1,2,\"North; east\n: x\"\n2,3,\"North; east\n: x\"\n3,3,b\n");

        var lines = Cli.Run("chart", file, "--kind", "run", "--period", "p", "--value", "v", "--facet", "f").ShouldBeDone().Output.Split('\n');

        lines.Single(line => line.Contains("North; east : x", StringComparison.Ordinal)).ShouldNotContain("the latest value is");
    }

    [Fact]
    public void Speaks_of_time_at_risk_as_a_rate_whatever_the_kind() =>
        Charted.Run("p,v,hours 1,4,600 2,5,610 3,2,590", "--period p --value v --denominator hours --kind run").ShouldBeDone().Output.ShouldContain("per 1,000 hours");

    [Theory]
    [InlineData("--target 4", true)]
    [InlineData("--target 0.004", false)]
    [InlineData("--target 4 --multiply 1000", false)]
    public void Warns_of_a_target_in_the_units_that_are_shown(string options, bool warned) =>
        Charted.Run("p,v,hours 1,4,600 2,5,610 3,2,590", "--period p --value v --denominator hours --kind u " + options).ShouldBeDone().Output.Contains("give --target 0.004", StringComparison.Ordinal).ShouldBe(warned);
}
