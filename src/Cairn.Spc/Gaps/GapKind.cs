namespace Cairn.Spc;

/// <summary>What two groups are compared by, and so how sure their difference is.</summary>
public enum GapKind
{
    /// <summary>How many out of how many, each of whom has it or has not: score intervals of the binomial distribution.</summary>
    Proportion,

    /// <summary>Events over an exposure such as bed days: score intervals of the Poisson distribution.</summary>
    Rate,

    /// <summary>One number for each period, of which nothing is known but itself: no interval, and no statement whether the gap changed.</summary>
    Value,
}
