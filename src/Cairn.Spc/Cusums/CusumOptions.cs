namespace Cairn.Spc;

/// <summary>What a Bernoulli CUSUM looks for.</summary>
public sealed record CusumOptions
{
    /// <summary>
    /// The expected probability of an event, above 0 and below 1. No default: it comes from a baseline or from a standard, never
    /// silently from the cases that are judged by it.
    /// </summary>
    public required double P0 { get; init; }

    /// <summary>
    /// The smallest change worth finding, as an odds ratio above 1. Default 2: the upper side looks for a doubling of the odds,
    /// the lower side for a halving (1/2).
    /// </summary>
    public double OddsRatio { get; init; } = 2;

    /// <summary>
    /// How much evidence (a log-likelihood ratio, natural logarithm) makes a signal; above 0. Default 3.5, which suits a P0 of
    /// 1 to 10 % and an odds ratio of 2 (qicharts2, after Neuburger et al. 2017). Higher is slower and has fewer false signals.
    /// </summary>
    public double Limit { get; init; } = 3.5;
}
