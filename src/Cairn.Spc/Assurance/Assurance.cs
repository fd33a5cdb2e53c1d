using Cairn.Spc.Numerics;

namespace Cairn.Spc;

/// <summary>Whether a process, left as it is, will meet its target (Making Data Count's second icon).</summary>
public enum Assurance
{
    /// <summary>The target lies between the limits: it is met or missed by chance.</summary>
    Inconsistent,

    /// <summary>The limits lie on the good side of the target: it is met consistently.</summary>
    ConsistentPass,

    /// <summary>The limits lie on the bad side of the target: it is missed consistently.</summary>
    ConsistentFail,
}

internal static class AssuranceRule
{
    /// <summary>Null where the direction is neutral, or there is no target or no limit.</summary>
    public static Assurance? Of(double target, in Limits limits, Direction direction, TargetAtLimit atLimit)
    {
        if (direction == Direction.Neutral || double.IsNaN(target) || !limits.Exist)
            return null;

        var higher = direction == Direction.HigherIsBetter;
        var (good, bad) = higher ? (limits.Lower, limits.Upper) : (limits.Upper, limits.Lower);
        if (IsBetterThan(good, target, higher) || (atLimit == TargetAtLimit.Met && Tolerance.Equal(good, target)))
            return Assurance.ConsistentPass;
        return IsBetterThan(target, bad, higher) || (atLimit == TargetAtLimit.Missed && Tolerance.Equal(bad, target))
            ? Assurance.ConsistentFail
            : Assurance.Inconsistent;
    }

    private static bool IsBetterThan(double a, double b, bool higher) =>
        higher ? Tolerance.Exceeds(a, b) : Tolerance.Exceeds(b, a);
}
