using Cairn.Spc.Rules;

namespace Cairn.Spc;

/// <summary>Labels the included points of a phase after the rules have fired.</summary>
internal static class CauseRule
{
    public static Cause Of(in RuleInput input, int index)
    {
        var signals = input.Signals[index];
        if (signals == Signals.None)
            return Cause.CommonCause;
        if (signals.HasFlag(Signals.Outside))
            return input.Zones[index] > 0 ? Cause.AboveUpperLimit : Cause.BelowLowerLimit;
        if (signals.HasFlag(Signals.Trend))
            return input.Slopes[index] > 0 ? Cause.TrendUp : Cause.TrendDown;
        if (signals.HasFlag(Signals.TwoOfThree))
            return input.Zones[index] > 0 ? Cause.TwoOfThreeAbove : Cause.TwoOfThreeBelow;
        if (signals.HasFlag(Signals.FourOfFive))
            return input.Zones[index] > 0 ? Cause.FourOfFiveAbove : Cause.FourOfFiveBelow;
        if ((signals & (Signals.Shift | Signals.LongRun)) != Signals.None)
            return input.Sides[index] > 0 ? Cause.ShiftAbove : Cause.ShiftBelow;
        return Cause.Unsided;
    }

    /// <summary>What a label means for improvement.</summary>
    public static Variation Meaning(Cause cause, Direction direction) => SideOf(cause) switch
    {
        0 => Variation.CommonCause,
        > 0 => direction switch
        {
            Direction.HigherIsBetter => Variation.ImprovementHigh,
            Direction.LowerIsBetter => Variation.ConcernHigh,
            _ => Variation.NeutralHigh,
        },
        _ => direction switch
        {
            Direction.HigherIsBetter => Variation.ConcernLow,
            Direction.LowerIsBetter => Variation.ImprovementLow,
            _ => Variation.NeutralLow,
        },
    };

    public static int SideOf(Cause cause) => cause switch
    {
        Cause.AboveUpperLimit or Cause.TrendUp or Cause.TwoOfThreeAbove or Cause.FourOfFiveAbove or Cause.ShiftAbove => 1,
        Cause.BelowLowerLimit or Cause.TrendDown or Cause.TwoOfThreeBelow or Cause.FourOfFiveBelow or Cause.ShiftBelow => -1,
        _ => 0,
    };
}
