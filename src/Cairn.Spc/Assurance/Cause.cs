namespace Cairn.Spc;

/// <summary>
/// The one label of a point where several rules fired, by the precedence of Making Data Count extended to the other rules:
/// outside, then trend, then two of three, four of five, shift or long run, and last the signals of a whole phase.
/// </summary>
public enum Cause : byte
{
    /// <summary>No rule fired.</summary>
    CommonCause,

    /// <summary>Above the upper control limit.</summary>
    AboveUpperLimit,

    /// <summary>Below the lower control limit.</summary>
    BelowLowerLimit,

    /// <summary>Part of a rising trend.</summary>
    TrendUp,

    /// <summary>Part of a falling trend.</summary>
    TrendDown,

    /// <summary>One of two in three near the upper limit.</summary>
    TwoOfThreeAbove,

    /// <summary>One of two in three near the lower limit.</summary>
    TwoOfThreeBelow,

    /// <summary>One of four in five beyond one sigma above.</summary>
    FourOfFiveAbove,

    /// <summary>One of four in five beyond one sigma below.</summary>
    FourOfFiveBelow,

    /// <summary>Part of a run above the centre line.</summary>
    ShiftAbove,

    /// <summary>Part of a run below the centre line.</summary>
    ShiftBelow,

    /// <summary>A signal of the whole phase (few crossings, number of runs, inner third), which points neither up nor down.</summary>
    Unsided,
}
