using MathNet.Numerics;

namespace Cairn.Spc.Numerics;

/// <summary>The binomial distribution with probability ½: how often a random series crosses its median.</summary>
internal static class FairBinomial
{
    /// <summary>Beyond this many trials 2⁻ⁿ leaves the range of doubles, and the sum starts near the mean instead of at 0.</summary>
    private const int SmallTrials = 1000;

    /// <summary>The smallest k with P(X ≤ k) ≥ 0.05.</summary>
    public static int FifthPercentile(int trials)
    {
        // Ten standard deviations below the mean lies less than 1e-22 of the distribution.
        var k = trials <= SmallTrials ? 0 : (int)(trials / 2.0 - 5 * Math.Sqrt(trials));
        var probability = trials <= SmallTrials
            ? Math.ScaleB(1, -trials)
            : Math.Exp(SpecialFunctions.BinomialLn(trials, k) - trials * MathNet.Numerics.Constants.Ln2);
        var cumulative = probability;
        while (cumulative < 0.05)
        {
            probability *= (trials - k) / (k + 1.0);
            cumulative += probability;
            k++;
        }

        return k;
    }
}
