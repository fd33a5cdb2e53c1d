using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests.Textbook;

/// <summary>Short series published with the tools of NHS England, and the answers they publish.</summary>
public sealed class MakingDataCountSeriesTests
{
    /// <summary>One high value among low ones: screening its ranges moves the limits (NHSRplotthedots, vignette on deviations).</summary>
    private static readonly double[] OneHighValue = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

    [Theory]
    [InlineData(null, -0.7156, 4.6044)]
    [InlineData(true, -0.7156, 4.6044)]
    [InlineData(false, -3.0626, 6.9515)]
    public void Screens_unless_told_not_to(bool? screen, double lower, double upper)
    {
        var analysis = Charts.Of(ChartKind.I, OneHighValue, new() { Method = Method.MakingDataCount, Screen = screen });

        analysis.IsScreened.ShouldBe(screen ?? true);
        analysis[0].Limits.Centre.ShouldBe(1.9444, 6e-5);
        analysis[0].Limits.Lower.ShouldBe(lower, 6e-5);
        analysis[0].Limits.Upper.ShouldBe(upper, 6e-5);
    }

    /// <summary>Several rules at once: outside goes before a trend, and a trend before everything else.</summary>
    [Fact]
    public void Labels_points_that_several_rules_mark()
    {
        var analysis = Charts.Of(ChartKind.I, [0, 1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1], new()
        {
            Method = Method.MakingDataCount,
            Direction = Direction.HigherIsBetter,
        });

        analysis[0].Limits.Centre.ShouldBe(3.5);
        analysis[0].Limits.Lower.ShouldBe(0.84, 1e-12);
        analysis[0].Limits.Upper.ShouldBe(6.16, 1e-12);
        analysis.Select(point => point.Cause).ShouldBe(
        [
            Cause.BelowLowerLimit, Cause.TrendUp, Cause.TrendUp, Cause.TrendUp, Cause.TrendUp, Cause.TrendUp, Cause.TrendUp, Cause.AboveUpperLimit,
            Cause.TrendDown, Cause.TrendDown, Cause.TrendDown, Cause.TrendDown, Cause.TrendDown, Cause.TrendDown,
        ]);
        analysis[3].Variation.ShouldBe(Variation.ImprovementHigh);
        analysis.Variation.ShouldBe(Variation.ConcernLow);
    }
}
