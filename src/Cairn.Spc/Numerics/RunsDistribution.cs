using MathNet.Numerics;

namespace Cairn.Spc.Numerics;

/// <summary>
/// How many runs a random series makes about its median, when half of its useful points lie on each side:
/// P(R = 2k) = 2 C(a−1, k−1) C(b−1, k−1) / C(a+b, a), and P(R = 2k+1) = [C(a−1, k) C(b−1, k−1) + C(a−1, k−1) C(b−1, k)] / C(a+b, a),
/// with a = ⌊n/2⌋ and b = ⌈n/2⌉. Source: Swed &amp; Eisenhart 1943, Annals of Mathematical Statistics 14:66–87.
/// </summary>
internal static class RunsDistribution
{
    private const double Tail = 0.025;

    /// <summary>The fewest and the most runs that are no signal, at 2.5 % in each tail.</summary>
    /// <param name="useful">How many points lie off the median; at least 1.</param>
    public static (int Fewest, int Most) Expected(int useful)
    {
        int a = useful / 2, b = useful - a;
        if (a == 0)
            return (1, 1);

        // Ten standard deviations from the mean lies nothing that a double would notice in a sum to 0.025.
        var mean = 1 + 2.0 * a * b / useful;
        var reach = 10 * Math.Sqrt(useful) / 2;
        var least = Math.Max(2, (int)(mean - reach));
        var greatest = Math.Min(2 * a + (b > a ? 1 : 0), (int)Math.Ceiling(mean + reach));

        var fewest = least;
        for (var below = Probability(a, b, fewest); below <= Tail; below += Probability(a, b, fewest))
            fewest++;

        var most = greatest;
        for (var above = Probability(a, b, most); above <= Tail; above += Probability(a, b, most))
            most--;

        return (fewest, most);
    }

    /// <summary>The probability of exactly that many runs.</summary>
    internal static double Probability(int a, int b, int runs)
    {
        var k = runs / 2;
        var all = SpecialFunctions.BinomialLn(a + b, a);
        return runs % 2 == 0
            ? 2 * Term(a - 1, k - 1, b - 1, k - 1, all)
            : Term(a - 1, k, b - 1, k - 1, all) + Term(a - 1, k - 1, b - 1, k, all);
    }

    private static double Term(int m, int i, int n, int j, double all) =>
        i < 0 || j < 0 || i > m || j > n ? 0 : Math.Exp(SpecialFunctions.BinomialLn(m, i) + SpecialFunctions.BinomialLn(n, j) - all);
}
