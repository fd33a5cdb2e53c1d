namespace Cairn.Spc;

/// <summary>What the latest point says of the process: common cause, or a signal, its meaning and its side (Making Data Count's first icon).</summary>
public enum Variation
{
    /// <summary>Nothing but the variation that is always there.</summary>
    CommonCause,

    /// <summary>A signal of improvement, high or rising.</summary>
    ImprovementHigh,

    /// <summary>A signal of improvement, low or falling.</summary>
    ImprovementLow,

    /// <summary>A signal of concern, high or rising.</summary>
    ConcernHigh,

    /// <summary>A signal of concern, low or falling.</summary>
    ConcernLow,

    /// <summary>A signal without a direction of improvement, high or rising.</summary>
    NeutralHigh,

    /// <summary>A signal without a direction of improvement, low or falling.</summary>
    NeutralLow,
}
