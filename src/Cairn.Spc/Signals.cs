namespace Cairn.Spc;

/// <summary>The rules that fired at a point. One point may carry several.</summary>
[Flags]
public enum Signals : ushort
{
    /// <summary>No rule fired.</summary>
    None = 0,

    /// <summary>The point lies outside the control limits.</summary>
    Outside = 1 << 0,

    /// <summary>The point belongs to a run on one side of the centre line.</summary>
    Shift = 1 << 1,

    /// <summary>The point belongs to a run of rises or of falls.</summary>
    Trend = 1 << 2,

    /// <summary>The point is one of two, of three in sequence, beyond two sigma on one side.</summary>
    TwoOfThree = 1 << 3,

    /// <summary>The point is one of four, of five in sequence, beyond one sigma on one side.</summary>
    FourOfFive = 1 << 4,

    /// <summary>The point belongs to a run within one sigma of the centre.</summary>
    InnerThird = 1 << 5,

    /// <summary>The point belongs to an unusually long run (Anhøj).</summary>
    LongRun = 1 << 6,

    /// <summary>The phase crosses its centre line unusually seldom (Anhøj).</summary>
    FewCrossings = 1 << 7,

    /// <summary>The phase has fewer runs about the median than random data would.</summary>
    TooFewRuns = 1 << 8,

    /// <summary>The phase has more runs about the median than random data would.</summary>
    TooManyRuns = 1 << 9,
}
