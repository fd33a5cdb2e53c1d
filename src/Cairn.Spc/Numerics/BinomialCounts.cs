namespace Cairn.Spc.Numerics;

/// <summary>
/// The binomial distribution, 0 &lt; p &lt; 1. Its tails are those of the incomplete beta function, so n need not be whole:
/// a limit curve runs smoothly between whole denominators, and weighted denominators are allowed.
/// </summary>
internal sealed class BinomialCounts(double n, double p) : CountDistribution
{
    private readonly double q = 1 - p;

    public override double Mean => n * p;

    public override double Variance => n * p * q;

    public override double Highest => Math.Ceiling(n);

    protected override double Mass(double r)
    {
        if (r == 0) return Math.Exp(-SaddlePoint.Deviance(n, n * q) - n * p);

        var rest = n - r;
        var exponent = SaddlePoint.StirlingError(n) - SaddlePoint.StirlingError(r) - SaddlePoint.StirlingError(rest)
            - SaddlePoint.Deviance(r, n * p) - SaddlePoint.Deviance(rest, n * q);
        return Math.Exp(exponent) * Math.Sqrt(n / (2 * Math.PI * r * rest));
    }

    protected override double LowerTail(double r) => Mass(r) * TailOverMass(r, q / p);

    // The same seen from the other end: P(X > r) is the probability of at most n − r − 1 cases without an event.
    protected override double UpperTail(double r) =>
        Mass(r) * (n - r) / (r + 1) * (p / q) * TailOverMass(n - r - 1, p / q);

    /// <summary>
    /// P(X ≤ r) / P(X = r) = ₂F₁(1, −r; n − r + 1; −odds) as the continued fraction of Gauss (DLMF 15.7).
    /// Unlike the usual fraction of the incomplete beta function it subtracts nothing from nearly itself when p is small.
    /// </summary>
    private double TailOverMass(double r, double odds) => ContinuedFraction.Evaluate(k =>
    {
        var m = k / 2;
        var factor = k % 2 == 0 ? m * (n + m) : (m - r) * (n - r + m);
        return factor * odds / ((n - r + k - 1) * (n - r + k));
    });
}
