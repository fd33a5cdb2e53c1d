namespace Cairn.Spc.Numerics;

/// <summary>The Poisson distribution with a mean above 0; its tails are those of the incomplete gamma function.</summary>
internal sealed class PoissonCounts(double mean) : CountDistribution
{
    public override double Mean => mean;

    public override double Variance => mean;

    public override double Highest => double.PositiveInfinity;

    protected override double Mass(double r) => r == 0
        ? Math.Exp(-mean)
        : Math.Exp(-SaddlePoint.StirlingError(r) - SaddlePoint.Deviance(r, mean)) / Math.Sqrt(2 * Math.PI * r);

    // P(X ≤ r) = Q(r + 1, mean): the fraction of Abramowitz and Stegun (1964) 6.5.31, which ends after 2r + 1 terms.
    protected override double LowerTail(double r) =>
        Mass(r) * ContinuedFraction.Evaluate(k => (k % 2 == 0 ? k / 2 : k / 2 - r) / mean);

    // P(X > r) = P(r + 1, mean): the limit of the beta fraction where n grows and np stays.
    protected override double UpperTail(double r)
    {
        var a = r + 1;
        return Mass(r) * mean / a * ContinuedFraction.Evaluate(k =>
            (k % 2 == 0 ? k / 2 : -(a + k / 2)) * mean / ((a + k - 1) * (a + k)));
    }
}
