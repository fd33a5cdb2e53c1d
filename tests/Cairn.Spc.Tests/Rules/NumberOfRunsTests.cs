using Cairn.Spc.Numerics;
using Cairn.Spc.Rules;
using Cairn.Spc.Tests.Generated;
using Cairn.Spc.Tests.Naive;

namespace Cairn.Spc.Tests;

public sealed class NumberOfRunsTests
{
    /// <summary>The fewest and the most runs that are no signal, 10 to 40 useful points, exact.</summary>
    [Fact]
    public void Expects_the_runs_of_the_exact_distribution()
    {
        const string Table = "3-9,4-9,4-10,4-11,4-12,5-12,5-13,6-13,6-14,6-15,7-15,7-16,8-16,8-17,8-18,9-18,9-19,10-19,10-20,10-21,"
            + "11-21,11-22,12-22,12-23,12-24,13-24,13-25,14-25,14-26,14-26,15-27";

        string.Join(',', Enumerable.Range(10, 31).Select(Said)).ShouldBe(Table);
    }

    /// <summary>The rows of the printed table that are corroborated (Perla, Provost &amp; Murray 2011).</summary>
    [Theory]
    [InlineData(50, "19-33")]
    [InlineData(60, "24-38")]
    public void Agrees_with_the_printed_table(int useful, string expected) => Said(useful).ShouldBe(expected);

    [Fact]
    public void Agrees_with_counting_in_whole_numbers()
    {
        foreach (var useful in Enumerable.Range(1, 90))
            RunsDistribution.Expected(useful).ShouldBe(NaiveRuns.ExpectedRuns(useful), $"{useful} useful points");
    }

    /// <summary>Counted in whole numbers elsewhere; beyond 1,000 points the sum no longer starts at two runs.</summary>
    [Theory]
    [InlineData(500, "229-273")]
    [InlineData(999, "470-531")]
    [InlineData(1000, "470-532")]
    [InlineData(1001, "471-532")]
    [InlineData(1002, "471-533")]
    [InlineData(1500, "713-789")]
    [InlineData(2000, "957-1045")]
    public void Is_exact_for_long_series_too(int useful, string expected) => Said(useful).ShouldBe(expected);

    [Fact]
    public void Agrees_with_the_normal_approximation_for_very_long_series()
    {
        var (fewest, most) = RunsDistribution.Expected(100_000);

        // Mean 50,001, standard deviation √n/2 = 158.1, 1.96 of them either way.
        fewest.ShouldBeInRange(49_688, 49_694);
        most.ShouldBeInRange(50_308, 50_314);
    }

    [Fact]
    public void Fires_on_every_included_point_of_a_phase_with_too_few_runs()
    {
        double[] three = [101, 101, 101, 101, 99, 99, 99, 99, 99, 101];
        double[] two = [101, 101, 101, 101, 101, 99, 99, 99, 99, 99];

        Fires(three).ShouldBe("..........");
        Fires(two).ShouldBe("ffffffffff");
        Fires([.. two, 100]).ShouldBe("fffffffffff");
    }

    [Fact]
    public void Fires_on_every_included_point_of_a_phase_with_too_many_runs()
    {
        double[] nine = [101, 99, 101, 99, 101, 99, 101, 99, 101, 101];
        double[] ten = [101, 99, 101, 99, 101, 99, 101, 99, 101, 99];

        Fires(nine).ShouldBe("..........");
        Fires(ten).ShouldBe("mmmmmmmmmm");
    }

    [Fact]
    public void Says_nothing_where_no_point_is_useful() => Fires([100, 100, 100]).ShouldBe("...");

    [Fact]
    public void Is_named_after_what_it_asks()
    {
        var rule = new NumberOfRuns();

        (rule.Id, rule.Signal, rule.NeedsLimits, rule.Describe()).ShouldBe(("number-of-runs", Signals.TooFewRuns | Signals.TooManyRuns, false, "number of runs"));
    }

    private static string Said(int useful) => RunsDistribution.Expected(useful) is var (fewest, most) ? $"{fewest}-{most}" : "";

    private static string Fires(IReadOnlyList<double> values) => string.Concat(Charts.Asking(new NumberOfRuns(), values)
        .Select(point => point.Signals switch { Signals.TooFewRuns => 'f', Signals.TooManyRuns => 'm', _ => '.' }));
}
