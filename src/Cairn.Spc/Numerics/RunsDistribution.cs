using MathNet.Numerics;

namespace Cairn.Spc.Numerics;

/// <summary>
/// How many runs a random series makes about its median, when half of its useful points lie on each side. With a = ⌊n/2⌋, b = ⌈n/2⌉ and
/// T(k) = C(a−1, k−1) C(b−1, k−1) / C(n, a):  P(R = 2k) = 2 T(k)  and  P(R = 2k+1) = T(k) (n − 2k) / k.
/// Source: Swed &amp; Eisenhart 1943, Annals of Mathematical Statistics 14:66–87.
/// </summary>
internal static class RunsDistribution
{
    private const double Tail = 0.025;

    /// <summary>Beyond this many points T(1) leaves the range of doubles, and the sum starts ten standard deviations below the mean.</summary>
    private const int SmallSeries = 1000;

    /// <summary>The fewest and the most runs that are no signal, at 2.5 % in each tail.</summary>
    /// <param name="useful">How many points lie off the median; at least 1.</param>
    public static (int Fewest, int Most) Expected(int useful)
    {
        int a = useful / 2, b = useful - a;
        if (a == 0)
            return (1, 1);

        var k = FirstPair(useful);
        var term = Math.Exp(SpecialFunctions.BinomialLn(a - 1, k - 1) + SpecialFunctions.BinomialLn(b - 1, k - 1) - SpecialFunctions.BinomialLn(useful, a));
        double cumulative = 0;
        var fewest = 0;
        while (true)
        {
            for (var odd = 0; odd <= 1; odd++)
            {
                cumulative += odd == 0 ? 2 * term : term * (useful - 2 * k) / k;
                if (fewest == 0 && cumulative > Tail)
                    fewest = 2 * k + odd;
                if (1 - cumulative <= Tail)
                    return (fewest, 2 * k + odd);
            }

            term *= (double)(a - k) * (b - k) / ((double)k * k);
            k++;
        }
    }

    /// <summary>Half of the number of runs from which on the probabilities are summed.</summary>
    private static int FirstPair(int useful) =>
        useful <= SmallSeries ? 1 : Math.Max(1, (int)(useful / 2.0 - 5 * Math.Sqrt(useful)) / 2);
}
