namespace Cairn.Spc.Numerics;

/// <summary>
/// The continued fraction 1 / (1 + d₁ / (1 + d₂ / (1 + …))), by the modified method of Lentz (Thompson and Barnett 1986).
/// In the tails that limits lie in it settles within a hundred terms, whatever the size of the denominator.
/// </summary>
internal static class ContinuedFraction
{
    private const double Settled = 1e-15;

    // Near the mean of a denominator of 10¹² some two thousand terms are needed; this is far beyond.
    private const int MostTerms = 1_000_000;

    /// <summary>Evaluates the fraction; <paramref name="coefficient"/> gives d₁, d₂, … by number.</summary>
    public static double Evaluate(Func<int, double> coefficient)
    {
        var ratio = 1.0;
        var inverse = 1 / (1 + coefficient(1));
        var value = inverse;

        for (var k = 2; k <= MostTerms; k += 2)
        {
            // Odd and even terms move the value in opposite directions, so only a pair tells whether it has settled.
            var change = Step(coefficient(k)) * Step(coefficient(k + 1));
            value *= change;
            if (Math.Abs(change - 1) <= Settled) break;
        }

        return value;

        double Step(double d)
        {
            ratio = 1 + d / ratio;
            inverse = 1 / (1 + d * inverse);
            return ratio * inverse;
        }
    }
}
