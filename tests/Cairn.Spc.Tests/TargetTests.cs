using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

public sealed class TargetTests
{
    [Fact]
    public void One_target_holds_at_every_point_in_plotted_units()
    {
        var analysis = ControlChart.Analyse(ChartKind.P, Series.OfRatios([1, 2], [10, 10]), new() { Multiply = 100, Target = Target.At(15) });

        analysis.ShouldAllBe(point => point.Target == 15);
        (analysis.Target!.IsVarying, analysis.Target.Count).ShouldBe((false, null));
    }

    [Fact]
    public void A_trajectory_has_a_target_for_each_point_or_none()
    {
        var analysis = Charts.Of(ChartKind.I, [1, 2, 3], new() { Target = Target.Varying(5, double.NaN, 7) });

        analysis.Select(point => point.Target).ShouldBe([5, null, 7]);
        (analysis.Target!.IsVarying, analysis.Target.Count).ShouldBe((true, 3));
    }

    [Fact]
    public void Is_nowhere_unless_given() => Charts.Of(ChartKind.I, [1, 2])[0].Target.ShouldBeNull();

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void Refuses_what_is_no_number(double target) =>
        Should.Throw<AnalysisRefusedException>(() => Target.At(target)).Message.ShouldBe("A target is a finite number.");

    [Fact]
    public void Is_not_changed_by_what_happens_to_the_array_it_was_given()
    {
        double[] targets = [5, 6];
        var target = Target.Varying(targets);

        targets[0] = 99;

        target.AtIndex(0).ShouldBe(5);
    }
}
