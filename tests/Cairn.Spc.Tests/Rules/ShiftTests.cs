using Cairn.Spc.Rules;
using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

public sealed class ShiftTests
{
    private static readonly Shift Passing = new(4, Ties.PassOver);
    private static readonly Shift Breaking = new(4, Ties.Break);

    [Fact]
    public void Marks_every_point_of_a_run_that_is_long_enough()
    {
        Charts.Fires(Breaking, 101, 102, 103, 99).ShouldBe("....");
        Charts.Fires(Breaking, 99, 101, 102, 103, 101, 99).ShouldBe(".xxxx.");
        Charts.Fires(Breaking, 101, 102, 103, 101, 105, 101).ShouldBe("xxxxxx");
    }

    [Fact]
    public void Sees_runs_below_as_well_and_up_to_the_last_point() =>
        Charts.Fires(Breaking, 101, 99, 98, 97, 96).ShouldBe(".xxxx");

    [Fact]
    public void Sees_two_runs_side_by_side() =>
        Charts.Fires(Breaking, 101, 101, 101, 101, 99, 99, 99, 99, 101).ShouldBe("xxxxxxxx.");

    [Fact]
    public void Is_broken_by_a_point_on_the_centre_line() =>
        Charts.Fires(Breaking, 101, 101, 100, 101, 101, 101, 101).ShouldBe("...xxxx");

    [Fact]
    public void Passes_over_a_point_on_the_centre_line_which_carries_nothing()
    {
        Charts.Fires(Passing, 101, 101, 100, 101, 101).ShouldBe("xx.xx");
        Charts.Fires(Passing, 100, 101, 101, 100, 101, 100, 99).ShouldBe(".......");
        Charts.Fires(Passing, 100, 101, 101, 100, 101, 101, 100, 100).ShouldBe(".xx.xx..");
    }

    [Fact]
    public void Passes_over_excluded_and_missing_points_with_either_way_of_ties()
    {
        foreach (var rule in new[] { Passing, Breaking })
            Charts.Fires(Charts.Asking(rule, [101, 99, 101, double.NaN, 101, 101], new() { Excluded = [2] }), Signals.Shift).ShouldBe("x.x.xx");
    }

    [Fact]
    public void Does_not_reach_into_the_next_phase() =>
        Charts.Fires(Charts.Asking(Breaking, [101, 101, 101, 101, 101, 101], new() { PhasesAfter = [3] }), Signals.Shift).ShouldBe("......");

    [Fact]
    public void Refuses_a_length_below_two()
    {
        Should.Throw<AnalysisRefusedException>(() => new Shift(1, Ties.Break)).Message.ShouldBe("A shift of 1 points is none; give at least 2.");
        new Shift(2, Ties.Break).Length.ShouldBe(2);
    }

    [Fact]
    public void Says_its_length()
    {
        Passing.Describe().ShouldBe("4-point shift");
        (Passing.Id, Passing.Signal, Passing.NeedsLimits, Passing.Ties).ShouldBe(("shift", Signals.Shift, false, Ties.PassOver));
    }
}
