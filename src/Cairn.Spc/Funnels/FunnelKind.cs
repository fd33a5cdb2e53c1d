namespace Cairn.Spc;

/// <summary>What a funnel compares, and so which distribution its exact limits come from.</summary>
public enum FunnelKind
{
    /// <summary>Events among cases, each case with or without one: a value from 0 to 1, binomial limits.</summary>
    Proportion,

    /// <summary>Events over an exposure such as bed days, any number of them: a value of at least 0, Poisson limits.</summary>
    Rate,
}
