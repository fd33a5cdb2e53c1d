namespace Cairn.Spc;

/// <summary>What became of a gap between two groups (the three outcomes of Hirschhorn et al, BMJ 2021;374:n939, and what honesty adds).</summary>
public enum GapOutcome
{
    /// <summary>Too few periods in which both groups are known.</summary>
    TooEarly,

    /// <summary>The numbers have no interval, so nobody can say whether a change is more than chance.</summary>
    Untold,

    /// <summary>No difference that could be told from chance, neither before nor now.</summary>
    NoGap,

    /// <summary>It did not change by more than chance would.</summary>
    Kept,

    /// <summary>It is smaller than before.</summary>
    Narrowed,

    /// <summary>It is larger than before.</summary>
    Widened,

    /// <summary>It turned round: the group that was ahead is behind.</summary>
    Reversed,
}
