using Cairn.Spc.Rules;
using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

public sealed class OutsideLimitsTests
{
    [Fact]
    public void Fires_beyond_a_limit_and_not_on_it() =>
        Charts.Fires(new OutsideLimits(), 130, 130.001, 70, 69.999, 100).ShouldBe(".x.x.");

    [Fact]
    public void Takes_a_rounding_error_for_the_limit_itself() =>
        Charts.Fires(new OutsideLimits(), 130 * (1 + 5e-13), 70 * (1 - 5e-13), 130 * (1 + 5e-12)).ShouldBe("..x");

    [Fact]
    public void Says_nothing_on_a_run_chart() =>
        Charts.Of(ChartKind.Run, [1, 1, 1, 1, 1, 1, 1, 900]).ShouldAllBe(point => !point.IsOutsideLimits && !point.Signals.HasFlag(Signals.Outside));

    [Fact]
    public void Is_silent_on_an_excluded_point_whose_place_is_still_told()
    {
        var analysis = Charts.Asking(new OutsideLimits(), [100, 200, 200], new() { Excluded = [2] });

        Charts.Fires(analysis, Signals.Outside).ShouldBe("..x");
        analysis[1].IsOutsideLimits.ShouldBeTrue();
    }

    [Fact]
    public void Is_named_outside()
    {
        var rule = new OutsideLimits();

        (rule.Id, rule.Signal, rule.NeedsLimits).ShouldBe(("outside", Signals.Outside, true));
        rule.Describe().ShouldBe("outside limits");
    }
}
