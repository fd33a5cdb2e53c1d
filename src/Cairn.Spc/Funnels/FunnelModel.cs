using Cairn.Spc.Numerics;

namespace Cairn.Spc.Funnels;

/// <summary>What all units of a funnel share: the target, in raw units, and the distribution around it.</summary>
internal sealed record FunnelModel(FunnelKind Kind, double Target, Dispersion Dispersion = default)
{
    /// <summary>Whether every unit has its events at 0, or every case its event: chance leaves no room to vary.</summary>
    private bool IsDegenerate => Variance <= 0;

    public double StandardError(double denominator) => Math.Sqrt(Math.Max(0, Variance) / denominator);

    public double ZScore(double value, double denominator) =>
        IsDegenerate ? 0 : (value - Target) / StandardError(denominator);

    public ExactLimit LowerCount(double denominator, LimitLevel level) => IsDegenerate
        ? Collapsed(denominator)
        : ExactLimit.Lower(Counts(denominator), level);

    public ExactLimit UpperCount(double denominator, LimitLevel level) => IsDegenerate
        ? Collapsed(denominator)
        : ExactLimit.Upper(Counts(denominator), level);

    /// <summary>A limit in counts as a value; with a denominator that is not whole the count may pass it.</summary>
    public double AsValue(ExactLimit limit, double denominator) => AsPossible(limit.Interpolated / denominator);

    public double AsPossible(double value) => Kind == FunnelKind.Proportion ? Math.Clamp(value, 0, 1) : Math.Max(0, value);

    public double HalfWidth(double denominator, LimitLevel level, Overdispersion overdispersion)
    {
        var error = StandardError(denominator);
        return overdispersion == Overdispersion.Additive
            ? level.Normal * Math.Sqrt(error * error + Dispersion.Tau2)
            : level.Normal * error * Math.Sqrt(Math.Max(1, Dispersion.Phi));
    }

    private double Variance => Kind == FunnelKind.Proportion ? Target * (1 - Target) : Target;

    private ExactLimit Collapsed(double denominator) => new(Target * denominator, Target * denominator);

    private CountDistribution Counts(double denominator) => Kind == FunnelKind.Proportion
        ? new BinomialCounts(denominator, Target)
        : new PoissonCounts(denominator * Target);
}
