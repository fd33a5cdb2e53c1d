using Cairn.Spc.Rules;
using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

/// <summary>Anhøj's two rules. Runs and crossings are counted about a given centre of 100.</summary>
public sealed class RunsAnalysisTests
{
    /// <summary>The longest run that is no signal, for useful numbers up to 181 (Anhøj &amp; Olesen 2014).</summary>
    [Theory]
    [InlineData(10, 11, 6)]
    [InlineData(12, 22, 7)]
    [InlineData(23, 45, 8)]
    [InlineData(46, 90, 9)]
    [InlineData(91, 181, 10)]
    public void Allows_the_longest_run_of_the_published_table(int from, int to, int longest)
    {
        foreach (var useful in Enumerable.Range(from, to - from + 1))
            Alternating(useful).LongestMax.ShouldBe(longest, $"{useful} useful points");
    }

    /// <summary>The fewest crossings that are no signal, for 10 to 60 useful points, and some beyond (Anhøj &amp; Olesen 2014).</summary>
    [Fact]
    public void Expects_the_crossings_of_the_published_table()
    {
        int[] table =
        [
            2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 11, 11, 12, 12, 13, 13, 14, 14,
            14, 15, 15, 16, 16, 17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 21, 22, 22, 23, 23,
        ];

        Enumerable.Range(10, 51).Select(useful => Alternating(useful).CrossingsMin).ShouldBe(table);
        new[] { 70, 80, 90, 100 }.Select(useful => Alternating(useful).CrossingsMin).ShouldBe([28, 32, 37, 41]);
    }

    [Fact]
    public void Counts_useful_points_runs_and_crossings()
    {
        Runs(101, 102, 100, 103, 99, 98, 101).ShouldBe(new(6, 3, 6, 2, 1));
        Runs(101).ShouldBe(new(1, 1, 3, 0, 0));
        Runs(100, 100).ShouldBe(default);
        Runs().ShouldBe(default);
    }

    [Fact]
    public void Fires_when_the_longest_run_is_beyond_its_limit()
    {
        double[] below = [99, 101, 99, 101, 99, 101, 99, 101, 99];
        double[] six = [.. below, 101, 101, 101, 101, 101, 101];

        Charts.Fires(new LongRun(), [.. six, 101]).ShouldBe("................");
        Charts.Fires(new LongRun(), [.. six, 101, 101]).ShouldBe(".........xxxxxxxx");
    }

    [Fact]
    public void Marks_every_run_beyond_the_limit_and_not_the_points_on_the_line()
    {
        var values = Charts.Numbers([99, .. Enumerable.Repeat(101, 5), 100, .. Enumerable.Repeat(101, 5), .. Enumerable.Repeat(99, 9), 101]);

        Charts.Fires(new LongRun(), values).ShouldBe(".xxxxx.xxxxxxxxxxxxxx.");
    }

    [Fact]
    public void Fires_on_every_included_point_when_crossings_are_few()
    {
        // 12 useful points may cross as seldom as three times.
        double[] three = [101, 101, 101, 99, 99, 99, 100, 101, 101, 101, 99, 99, 99];
        double[] two = [101, 101, 101, 101, 99, 99, 100, 99, 99, 99, 101, 101, 101];

        Charts.Fires(new FewCrossings(), three).ShouldBe(new string('.', 13));
        Charts.Fires(new FewCrossings(), two).ShouldBe(new string('x', 13));
        Charts.Fires(Charts.Asking(new FewCrossings(), [.. two, double.NaN, 99], new() { Excluded = [15] }), Signals.FewCrossings).ShouldBe(new string('x', 13) + "..");
    }

    [Fact]
    public void Is_told_of_every_phase_whatever_the_method()
    {
        var analysis = Charts.Of(ChartKind.I, Charts.Numbers([.. Enumerable.Range(1, 20), .. Enumerable.Range(0, 20).Select(i => i % 2)]), new()
        {
            PhasesAfter = [20],
            Method = Method.WesternElectric,
        });

        analysis.Phases.Select(phase => phase.RunsSignal).ShouldBe([true, false]);
        analysis.Phases[0].Runs.ShouldBe(new(20, 10, 7, 1, 6));
        analysis.Phases[1].Runs.ShouldBe(new(20, 1, 7, 19, 6));
    }

    [Fact]
    public void Are_named_after_what_they_ask()
    {
        (new LongRun().Id, new LongRun().Signal, new LongRun().NeedsLimits, new LongRun().Describe()).ShouldBe(("long-run", Signals.LongRun, false, "longest run"));
        (new FewCrossings().Id, new FewCrossings().Signal, new FewCrossings().Describe()).ShouldBe(("few-crossings", Signals.FewCrossings, "crossings"));
    }

    private static RunsAnalysis Alternating(int useful) => Runs([.. Enumerable.Range(0, useful).Select(i => i % 2 == 0 ? 99.0 : 101)]);

    private static RunsAnalysis Runs(params double[] values) =>
        Charts.Of(ChartKind.Run, values, new() { Centre = 100 }).Phases is [var phase] ? phase.Runs : default;
}
