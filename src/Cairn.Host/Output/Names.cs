using Cairn.Spc;

namespace Cairn.Host.Output;

/// <summary>The words that results use, which other programs rely on.</summary>
internal static class Names
{
    /// <summary>In the order of the flags.</summary>
    private static readonly string[] SignalIds =
        ["outside", "shift", "trend", "two-of-three", "four-of-five", "inner-third", "long-run", "few-crossings", "too-few-runs", "too-many-runs"];

    public static IEnumerable<string> Of(Signals signals)
    {
        for (var i = 0; i < SignalIds.Length; i++)
        {
            if (signals.HasFlag((Signals)(1 << i)))
                yield return SignalIds[i];
        }
    }

    public static string Of(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => "higher",
        Direction.LowerIsBetter => "lower",
        _ => "neutral",
    };

    public static string? Of(Assurance? assurance) => assurance switch
    {
        Assurance.ConsistentPass => "consistent_pass",
        Assurance.ConsistentFail => "consistent_fail",
        Assurance.Inconsistent => "inconsistent",
        _ => null,
    };

    /// <summary>The labels of NHSRplotthedots, whatever the lengths of run that were asked for.</summary>
    public static string Of(Cause cause) => cause switch
    {
        Cause.AboveUpperLimit => "Above UCL",
        Cause.BelowLowerLimit => "Below LCL",
        Cause.TrendUp => "7 Point Trend (Increasing)",
        Cause.TrendDown => "7 Point Trend (Decreasing)",
        Cause.TwoOfThreeAbove => "2 in 3 Above CL",
        Cause.TwoOfThreeBelow => "2 in 3 Below CL",
        Cause.ShiftAbove => "7 Points Above CL",
        Cause.ShiftBelow => "7 Points Below CL",
        _ => "Common Cause",
    };

    public static string PointType(Variation variation) => variation switch
    {
        Variation.ImprovementHigh or Variation.ImprovementLow => "special_cause_improvement",
        Variation.ConcernHigh or Variation.ConcernLow => "special_cause_concern",
        Variation.NeutralHigh => "special_cause_neutral_high",
        Variation.NeutralLow => "special_cause_neutral_low",
        _ => "common_cause",
    };

    public static string State(Variation variation) => variation switch
    {
        Variation.ImprovementHigh => "improvement-high",
        Variation.ImprovementLow => "improvement-low",
        Variation.ConcernHigh => "concern-high",
        Variation.ConcernLow => "concern-low",
        Variation.NeutralHigh => "neutral-high",
        Variation.NeutralLow => "neutral-low",
        _ => "common-cause",
    };
}
