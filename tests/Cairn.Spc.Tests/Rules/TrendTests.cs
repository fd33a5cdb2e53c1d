using Cairn.Spc.Rules;
using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

public sealed class TrendTests
{
    private static readonly Trend Passing = new(4, Ties.PassOver);
    private static readonly Trend Breaking = new(4, Ties.Break);

    [Fact]
    public void Counts_points_and_not_steps()
    {
        Charts.Fires(Breaking, 101, 102, 103, 99).ShouldBe("....");
        Charts.Fires(Breaking, 101, 102, 103, 104, 99).ShouldBe("xxxx.");
        Charts.Fires(Breaking, 101, 99, 98, 97, 96, 95).ShouldBe("xxxxxx");
    }

    [Fact]
    public void Is_broken_by_a_repeated_value() =>
        Charts.Fires(Breaking, 101, 102, 102, 103, 104, 105).ShouldBe("..xxxx");

    [Fact]
    public void Counts_a_repeated_value_once()
    {
        Charts.Fires(Passing, 101, 102, 102, 102, 103, 104).ShouldBe("xx..xx");
        Charts.Fires(Passing, 101, 101, 102, 103).ShouldBe("....");
        Charts.Fires(Passing, 101, 101, 102, 103, 104, 104).ShouldBe("x.xxx.");
    }

    [Fact]
    public void Says_nothing_of_values_that_never_change()
    {
        Charts.Fires(Passing, 101, 101, 101, 101, 101).ShouldBe(".....");
        Charts.Fires(Breaking, 101, 101, 101, 101, 101).ShouldBe(".....");
    }

    [Fact]
    public void Gives_a_turning_point_to_both_trends() =>
        Charts.Fires(Breaking, 101, 102, 103, 104, 103, 102, 101).ShouldBe("xxxxxxx");

    [Fact]
    public void Passes_over_excluded_and_missing_points() =>
        Charts.Fires(Charts.Asking(Breaking, [101, 99, 102, double.NaN, 103, 104], new() { Excluded = [2] }), Signals.Trend).ShouldBe("x.x.xx");

    [Fact]
    public void Does_not_reach_into_the_next_phase() =>
        Charts.Fires(Charts.Asking(Breaking, [101, 102, 103, 104, 105, 106], new() { PhasesAfter = [3] }), Signals.Trend).ShouldBe("......");

    [Theory]
    [InlineData(Ties.Break)]
    [InlineData(Ties.PassOver)]
    public void Gives_a_turning_point_the_slope_to_its_right(Ties ties)
    {
        var analysis = Charts.Asking(new Trend(4, ties), [101, 102, 103, 104, 103, 102, 101]);

        analysis.Select(point => point.Cause).ShouldBe([Cause.TrendUp, Cause.TrendUp, Cause.TrendUp, Cause.TrendDown, Cause.TrendDown, Cause.TrendDown, Cause.TrendDown]);
    }

    [Fact]
    public void Keeps_the_slope_of_a_trend_that_ends_where_another_of_the_same_slope_begins()
    {
        // The step from the fourth point to the fifth falls, but belongs to no trend.
        var analysis = Charts.Asking(Breaking, [101, 102, 103, 104, 95, 96, 97, 98]);

        analysis.ShouldAllBe(point => point.Cause == Cause.TrendUp);
    }

    [Fact]
    public void Gives_a_turning_point_with_repeats_the_slope_to_its_right()
    {
        var analysis = Charts.Asking(Passing, [104, 103, 102, 101, 101, 102, 103, 104]);

        analysis.Select(point => point.Cause).ShouldBe([Cause.TrendDown, Cause.TrendDown, Cause.TrendDown, Cause.TrendUp, Cause.CommonCause, Cause.TrendUp, Cause.TrendUp, Cause.TrendUp]);
    }

    [Fact]
    public void Refuses_a_length_below_two() =>
        Should.Throw<AnalysisRefusedException>(() => new Trend(0, Ties.Break)).Message.ShouldBe("A trend of 0 points is none; give at least 2.");

    [Fact]
    public void Says_its_length()
    {
        Breaking.Describe().ShouldBe("4-point trend");
        (Breaking.Id, Breaking.Signal, Breaking.NeedsLimits, Breaking.Ties).ShouldBe(("trend", Signals.Trend, false, Ties.Break));
    }
}
