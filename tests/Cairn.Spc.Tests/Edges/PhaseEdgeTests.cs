using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests.Edges;

public sealed class PhaseEdgeTests
{
    [Fact]
    public void A_phase_may_begin_at_the_second_point()
    {
        var analysis = Charts.Of(ChartKind.I, [1, 5, 6, 8], new() { PhasesAfter = [1] });

        analysis.Phases.Select(phase => (phase.Number, phase.First, phase.Last, phase.Centre)).ShouldBe([(1, 1, 1, 1), (2, 2, 4, 19 / 3.0)]);
        analysis[0].Limits.Exist.ShouldBeFalse();
        analysis[1].Limits.Upper.ShouldBe(19 / 3.0 + 3 * 1.5 / 1.128, 1e-12);
    }

    [Fact]
    public void A_phase_may_hold_the_last_point_alone()
    {
        var analysis = Charts.Of(ChartKind.I, [1, 5, 6, 8], new() { PhasesAfter = [3] });

        analysis.Select(point => point.Phase).ShouldBe([1, 1, 1, 2]);
        (analysis[3].Limits.Centre, analysis[3].Limits.Exist, analysis.Latest!.Value.Phase).ShouldBe((8, false, 2));
    }

    [Fact]
    public void Phases_may_be_named_in_any_order_and_twice() =>
        Charts.Of(ChartKind.I, [1, 2, 3, 4, 5, 6], new() { PhasesAfter = [4, 2, 4] }).Phases.Select(phase => (phase.Number, phase.First, phase.Last))
            .ShouldBe([(1, 1, 2), (2, 3, 4), (3, 5, 6)]);

    [Fact]
    public void Every_point_knows_its_phase_among_many()
    {
        var analysis = Charts.Of(ChartKind.I, [.. Enumerable.Range(1, 20)], new() { PhasesAfter = [1, 2, 3, 7, 11, 12, 19] });

        analysis.Select(point => point.Phase).ShouldBe([1, 2, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 7, 7, 7, 7, 7, 7, 7, 8]);
        analysis.Select(point => point.Limits.Centre).ShouldBe(analysis.Select(point => analysis.Phases[point.Phase - 1].Centre!.Value));
    }

    [Fact]
    public void Phases_and_a_baseline_together_take_the_first_points_of_each()
    {
        var analysis = Charts.Of(ChartKind.I, [1, 3, 100, 10, 14, 100], new() { PhasesAfter = [3], Baseline = Baseline.FirstPoints(2) });

        analysis.Phases.Select(phase => phase.Centre).ShouldBe([2, 12]);
        analysis.Select(point => point.IsOutsideLimits).ShouldBe([false, false, true, false, false, true]);
        analysis[5].Limits.Upper.ShouldBe(12 + 3 * 4 / 1.128, 1e-12);
    }

    [Fact]
    public void A_jump_between_phases_is_no_moving_range()
    {
        var analysis = Charts.Of(ChartKind.Mr, [1, 2, 100, 103], new() { PhasesAfter = [2] });

        analysis.Select(point => point.Value).ShouldBe([null, 1, null, 3]);
        analysis.Phases.Select(phase => phase.Centre).ShouldBe([1, 3]);
    }
}
