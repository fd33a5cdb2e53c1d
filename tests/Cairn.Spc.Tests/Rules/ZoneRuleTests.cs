using Cairn.Spc.Rules;
using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

/// <summary>Two of three and four of five: on the C chart of these tests the lines lie at 80 and 120, 90 and 110.</summary>
public sealed class ZoneRuleTests
{
    private static readonly TwoOfThree Wide = new();
    private static readonly TwoOfThree Narrow = new(narrow: true);
    private static readonly FourOfFive Four = new();

    [Fact]
    public void Two_of_three_marks_only_the_points_beyond_the_line()
    {
        Charts.Fires(Wide, 100, 121, 119, 125, 100).ShouldBe(".x.x.");
        Charts.Fires(Wide, 100, 79, 60, 100).ShouldBe(".xx.");
        Charts.Fires(Wide, 121, 100, 100, 121).ShouldBe("....");
        Charts.Fires(Wide, 121, 79, 100).ShouldBe("...");
        Charts.Fires(Wide, 120, 120, 120).ShouldBe("...");
    }

    [Fact]
    public void Two_of_three_counts_points_beyond_three_sigma_and_lets_the_third_lie_anywhere()
    {
        Charts.Fires(Wide, 131, 50, 121).ShouldBe("x.x");
        Charts.Fires(Wide, 131, 132).ShouldBe("xx");
    }

    [Fact]
    public void Making_Data_Count_wants_all_three_on_one_side_and_none_of_the_two_outside()
    {
        Charts.Fires(Narrow, 121, 101, 121).ShouldBe("x.x");
        Charts.Fires(Narrow, 121, 100, 121).ShouldBe("...");
        Charts.Fires(Narrow, 121, 99, 121).ShouldBe("...");
        Charts.Fires(Narrow, 131, 121, 101).ShouldBe("...");
        Charts.Fires(Narrow, 131, 121, 122).ShouldBe(".xx");
        Charts.Fires(Narrow, 79, 78, 99).ShouldBe("xx.");
        Charts.Fires(Narrow, 121, 122).ShouldBe("..");
        Charts.Fires(Narrow, 100, 121, 122, 101).ShouldBe(".xx.");
        Charts.Fires(Narrow, 99, 121, 122, 99).ShouldBe("....");
    }

    [Fact]
    public void Four_of_five_marks_the_points_beyond_one_sigma()
    {
        Charts.Fires(Four, 111, 112, 90, 131, 111, 100).ShouldBe("xx.xx.");
        Charts.Fires(Four, 89, 88, 87, 100, 50).ShouldBe("xxx.x");
        Charts.Fires(Four, 111, 111, 111, 100, 100, 111).ShouldBe("......");
        Charts.Fires(Four, 110, 110, 110, 110, 110).ShouldBe(".....");
        Charts.Fires(Four, 111, 111, 89, 111, 89, 111).ShouldBe("......");
    }

    [Fact]
    public void Windows_pass_over_excluded_points_and_end_with_the_phase()
    {
        Charts.Fires(Charts.Asking(Wide, [121, 100, 100, 121], new() { Excluded = [2] }), Signals.TwoOfThree).ShouldBe("x..x");
        Charts.Fires(Charts.Asking(Wide, [100, 121, 121, 100], new() { PhasesAfter = [2] }), Signals.TwoOfThree).ShouldBe("....");
    }

    [Fact]
    public void Points_without_limits_lie_beyond_nothing()
    {
        var analysis = Charts.Of(ChartKind.I, [5], new() { Method = Method.Anhoej with { Rules = new(Wide, Four, new OutsideLimits(), new InnerThird(2)) } });

        analysis[0].Signals.ShouldBe(Signals.None);
    }

    [Fact]
    public void Are_named_after_what_they_ask()
    {
        (Wide.Id, Wide.Signal, Wide.NeedsLimits, Wide.IsNarrow, Narrow.IsNarrow).ShouldBe(("two-of-three", Signals.TwoOfThree, true, false, true));
        (Four.Id, Four.Signal, Four.NeedsLimits).ShouldBe(("four-of-five", Signals.FourOfFive, true));
        (Wide.Describe(), Four.Describe()).ShouldBe(("2 of 3 beyond 2 sigma", "4 of 5 beyond 1 sigma"));
    }
}
