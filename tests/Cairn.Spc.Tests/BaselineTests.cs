using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

public sealed class BaselineTests
{
    private static readonly double[] Values = [1, 2, 3, 4, 5, 6, 7, 8];

    [Fact]
    public void Is_all_points_of_each_phase_unless_told_otherwise()
    {
        Centres(new() { PhasesAfter = [2] }).ShouldBe([1.5, 5.5]);
        (Baseline.All.IsAll, Baseline.FirstPoints(3).IsAll, Baseline.Range(1, 8).IsAll).ShouldBe((true, false, false));
        (Baseline.Range(2, 3).First, Baseline.Range(2, 3).Last, Baseline.Range(2, 3).IsPerPhase, Baseline.All.IsPerPhase).ShouldBe((2, 3, false, true));
    }

    [Fact]
    public void The_first_points_are_counted_within_each_phase() =>
        Centres(new() { PhasesAfter = [3], Baseline = Baseline.FirstPoints(2) }).ShouldBe([1.5, 4.5]);

    [Fact]
    public void A_phase_shorter_than_its_baseline_uses_all_its_points() =>
        Centres(new() { PhasesAfter = [2], Baseline = Baseline.FirstPoints(3) }).ShouldBe([1.5, 4]);

    [Fact]
    public void Excluded_and_missing_points_are_counted_off_but_not_counted_in() =>
        Charts.Of(ChartKind.I, [1, 100, double.NaN, 4, 50], new() { Excluded = [2], Baseline = Baseline.FirstPoints(4) }).Phases[0].Centre.ShouldBe(2.5);

    [Fact]
    public void A_range_counts_in_the_series_and_cuts_a_phase_it_reaches_in_part()
    {
        Centres(new() { Baseline = Baseline.Range(3, 5) }).ShouldBe([4]);
        Centres(new() { PhasesAfter = [4], Baseline = Baseline.Range(3, 5) }).ShouldBe([3.5, 5]);
    }

    [Fact]
    public void A_phase_that_a_range_does_not_reach_uses_all_its_points()
    {
        Centres(new() { PhasesAfter = [3, 6], Baseline = Baseline.Range(4, 5) }).ShouldBe([2, 4.5, 7.5]);
        Centres(new() { PhasesAfter = [3], Baseline = Baseline.Range(3, 3) }).ShouldBe([3, 6]);
        Centres(new() { PhasesAfter = [3], Baseline = Baseline.Range(4, 4) }).ShouldBe([2, 4]);
    }

    [Fact]
    public void Ranges_between_baseline_points_alone_make_the_limits() =>
        Charts.Of(ChartKind.I, [0, 100, 101, 103, 0], new() { Baseline = Baseline.Range(2, 4) })[0].Limits.Upper.ShouldBe(304 / 3.0 + 3 * 1.5 / 1.128, 1e-12);

    [Fact]
    public void Refuses_what_is_no_baseline()
    {
        Refusal(() => Baseline.FirstPoints(0)).ShouldBe("A baseline of 0 points is none; give at least 1.");
        Refusal(() => Baseline.Range(0, 3)).ShouldBe("A baseline from point 0 to point 3 is no range; give two numbers in order, from 1.");
        Refusal(() => Baseline.Range(4, 3)).ShouldBe("A baseline from point 4 to point 3 is no range; give two numbers in order, from 1.");
        Baseline.FirstPoints(1).Last.ShouldBe(1);
        Baseline.Range(1, 1).First.ShouldBe(1);
    }

    private static IEnumerable<double?> Centres(AnalysisOptions options) => Charts.Of(ChartKind.I, Values, options).Phases.Select(phase => phase.Centre);

    private static string Refusal(Func<Baseline> make) => Should.Throw<AnalysisRefusedException>(make).Message;
}
