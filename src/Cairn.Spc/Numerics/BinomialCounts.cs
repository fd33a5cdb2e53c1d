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

    // P(X ≤ r) = I_q(n − r, r + 1)
    protected override double LowerTail(double r) => Mass(r) * p * BetaFraction(n - r, r + 1, q);

    // P(X > r) = I_p(r + 1, n − r)
    protected override double UpperTail(double r) => Mass(r) * p * (n - r) / (r + 1) * BetaFraction(r + 1, n - r, p);

    /// <summary>The continued fraction of the incomplete beta function (Abramowitz and Stegun 1964, 26.5.8).</summary>
    private static double BetaFraction(double a, double b, double x) => ContinuedFraction.Evaluate(k =>
    {
        var m = k / 2;
        var factor = k % 2 == 0 ? m * (b - m) : -(a + m) * (a + b + m);
        return factor * x / ((a + k - 1) * (a + k));
    });
}
