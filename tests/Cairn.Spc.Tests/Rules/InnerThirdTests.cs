using Cairn.Spc.Rules;
using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

public sealed class InnerThirdTests
{
    [Fact]
    public void Asks_for_fifteen_points_unless_told_otherwise()
    {
        var within = Enumerable.Repeat(101.0, 14).ToList();

        Charts.Fires(new InnerThird(), within).ShouldBe(new string('.', 14));
        Charts.Fires(new InnerThird(), [.. within, 99]).ShouldBe(new string('x', 15));
        Charts.Fires(new InnerThird(), [.. within, 111, .. within]).ShouldBe(new string('.', 29));
        new InnerThird().Length.ShouldBe(15);
    }

    [Fact]
    public void Counts_points_on_either_side_on_the_centre_and_on_the_line_itself() =>
        Charts.Fires(new InnerThird(3), 111, 110, 90, 100, 89).ShouldBe(".xxx.");

    [Fact]
    public void Marks_the_points_after_the_run_is_long_enough() =>
        Charts.Fires(new InnerThird(3), 100, 101, 102, 103, 104, 120, 100).ShouldBe("xxxxx..");

    [Fact]
    public void Is_broken_by_a_point_without_limits()
    {
        var subgroups = Enumerable.Range(0, 7).Select(i => i == 3 ? Subgroup.Measured(10) : Subgroup.Measured(9, 10, 11)).ToArray();
        var rules = new RuleSet(new InnerThird(3));

        var analysis = ControlChart.Analyse(ChartKind.Xbar, Series.Over(subgroups), new() { Method = Method.Anhoej with { Rules = rules } });

        Charts.Fires(analysis, Signals.InnerThird).ShouldBe("xxx.xxx");
    }

    [Fact]
    public void Says_nothing_where_there_are_no_limits_at_all()
    {
        var analysis = Charts.Of(ChartKind.I, [1, 2, 3, 4], new()
        {
            Baseline = Baseline.FirstPoints(1),
            Method = Method.Anhoej with { Rules = new(new InnerThird(2)) },
        });

        Charts.Fires(analysis, Signals.InnerThird).ShouldBe("....");
    }

    [Fact]
    public void Refuses_a_length_below_two() =>
        Should.Throw<AnalysisRefusedException>(() => new InnerThird(1)).Message.ShouldBe("A run in the inner third of 1 points is none; give at least 2.");

    [Fact]
    public void Says_its_length()
    {
        var rule = new InnerThird(8);

        rule.Describe().ShouldBe("8 points in the inner third");
        (rule.Id, rule.Signal, rule.NeedsLimits).ShouldBe(("inner-third", Signals.InnerThird, true));
    }
}
