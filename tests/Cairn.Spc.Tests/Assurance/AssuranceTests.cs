using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

/// <summary>A C chart with a given centre of 100 has limits of 70 and 130.</summary>
public sealed class AssuranceTests
{
    [Theory]
    [InlineData(69, Assurance.ConsistentPass)]
    [InlineData(70, Assurance.ConsistentPass)]
    [InlineData(71, Assurance.Inconsistent)]
    [InlineData(130, Assurance.Inconsistent)]
    [InlineData(131, Assurance.ConsistentFail)]
    public void Higher_is_better_and_a_target_at_a_limit_is_met(double target, Assurance expected) =>
        Of(target, Direction.HigherIsBetter, TargetAtLimit.Met).ShouldBe(expected);

    [Theory]
    [InlineData(69, Assurance.ConsistentPass)]
    [InlineData(70, Assurance.Inconsistent)]
    [InlineData(129, Assurance.Inconsistent)]
    [InlineData(130, Assurance.ConsistentFail)]
    [InlineData(131, Assurance.ConsistentFail)]
    public void Higher_is_better_and_a_target_at_a_limit_is_missed(double target, Assurance expected) =>
        Of(target, Direction.HigherIsBetter, TargetAtLimit.Missed).ShouldBe(expected);

    [Theory]
    [InlineData(131, Assurance.ConsistentPass)]
    [InlineData(130, Assurance.ConsistentPass)]
    [InlineData(129, Assurance.Inconsistent)]
    [InlineData(70, Assurance.Inconsistent)]
    [InlineData(69, Assurance.ConsistentFail)]
    public void Lower_is_better_and_a_target_at_a_limit_is_met(double target, Assurance expected) =>
        Of(target, Direction.LowerIsBetter, TargetAtLimit.Met).ShouldBe(expected);

    [Theory]
    [InlineData(131, Assurance.ConsistentPass)]
    [InlineData(130, Assurance.Inconsistent)]
    [InlineData(71, Assurance.Inconsistent)]
    [InlineData(70, Assurance.ConsistentFail)]
    [InlineData(69, Assurance.ConsistentFail)]
    public void Lower_is_better_and_a_target_at_a_limit_is_missed(double target, Assurance expected) =>
        Of(target, Direction.LowerIsBetter, TargetAtLimit.Missed).ShouldBe(expected);

    [Fact]
    public void A_target_at_a_limit_is_met_unless_told_otherwise() => new AnalysisOptions().TargetAtLimit.ShouldBe(TargetAtLimit.Met);

    [Fact]
    public void Takes_a_rounding_error_for_the_limit_itself()
    {
        Of(70 * (1 + 5e-13), Direction.HigherIsBetter, TargetAtLimit.Met).ShouldBe(Assurance.ConsistentPass);
        Of(130 * (1 + 5e-13), Direction.HigherIsBetter, TargetAtLimit.Met).ShouldBe(Assurance.Inconsistent);
        Of(130 * (1 - 5e-13), Direction.HigherIsBetter, TargetAtLimit.Missed).ShouldBe(Assurance.ConsistentFail);
    }

    [Fact]
    public void Nothing_is_said_where_no_direction_is_better() => Of(10, Direction.Neutral, TargetAtLimit.Met).ShouldBeNull();

    [Fact]
    public void Nothing_is_said_without_a_target() =>
        Charts.Of(ChartKind.C, [100], new() { Centre = 100, Direction = Direction.HigherIsBetter }).Assurance.ShouldBeNull();

    [Fact]
    public void Nothing_is_said_without_limits() =>
        Charts.Of(ChartKind.Run, [100, 101, 102], new() { Target = Target.At(50), Direction = Direction.HigherIsBetter }).Assurance.ShouldBeNull();

    [Fact]
    public void A_measure_always_at_its_target_meets_it()
    {
        var series = Series.OfRatios([50, 50, 50], [50, 50, 50]);

        Assurance? Read(TargetAtLimit atLimit) => ControlChart.Analyse(ChartKind.P, series, new()
        {
            Method = Method.MakingDataCount,
            Direction = Direction.HigherIsBetter,
            Multiply = 100,
            Target = Target.At(100),
            TargetAtLimit = atLimit,
        }).Assurance;

        Read(TargetAtLimit.Met).ShouldBe(Assurance.ConsistentPass);
        Read(TargetAtLimit.Missed).ShouldBe(Assurance.ConsistentFail);
    }

    [Fact]
    public void The_limits_and_the_target_of_the_latest_included_point_count()
    {
        AnalysisOptions options = new() { Centre = 100, Direction = Direction.HigherIsBetter, Target = Target.Varying(200, 200, 50, 200, 200), Excluded = [4] };

        var analysis = Charts.Of(ChartKind.C, [100, 100, 100, 100, double.NaN], options);

        analysis.Latest!.Value.Number.ShouldBe(3);
        analysis.Assurance.ShouldBe(Assurance.ConsistentPass);
    }

    [Fact]
    public void Nothing_is_said_where_the_target_ends_before_the_latest_point() =>
        Charts.Of(ChartKind.C, [100, 100], new() { Centre = 100, Direction = Direction.HigherIsBetter, Target = Target.Varying(50, double.NaN) }).Assurance.ShouldBeNull();

    private static Assurance? Of(double target, Direction direction, TargetAtLimit atLimit) => Charts.Of(ChartKind.C, [100, 100], new()
    {
        Centre = 100,
        Direction = direction,
        Target = Target.At(target),
        TargetAtLimit = atLimit,
    }).Assurance;
}
