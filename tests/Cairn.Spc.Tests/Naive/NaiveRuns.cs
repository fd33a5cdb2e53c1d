using System.Collections.Concurrent;
using System.Numerics;

namespace Cairn.Spc.Tests.Naive;

/// <summary>Runs about a centre line by counting, and their exact distributions in whole numbers.</summary>
internal sealed record NaiveRuns(int Useful, int? Longest, int? LongestMax, int? Crossings, int? CrossingsMin)
{
    private static readonly ConcurrentDictionary<int, int> Crossing = new();
    private static readonly ConcurrentDictionary<int, (int Fewest, int Most)> Expected = new();

    public bool Signals => Useful > 0 && (Longest > LongestMax || Crossings < CrossingsMin);

    /// <summary>The runs of the points that are not on the line.</summary>
    public static List<List<NaivePoint>> Split(IEnumerable<NaivePoint> included)
    {
        var runs = new List<List<NaivePoint>>();
        foreach (var point in included.Where(point => point.Side != 0))
        {
            if (runs.Count > 0 && runs[^1][0].Side == point.Side)
                runs[^1].Add(point);
            else
                runs.Add([point]);
        }

        return runs;
    }

    public static NaiveRuns Of(IEnumerable<NaivePoint> included)
    {
        var runs = Split(included);
        var useful = runs.Sum(run => run.Count);
        return useful == 0
            ? new(0, null, null, null, null)
            : new(useful, runs.Max(run => run.Count), (int)Math.Round(Math.Log2(useful)) + 3, runs.Count - 1, FewestCrossings(useful));
    }

    /// <summary>The smallest k with P(X ≤ k) ≥ 0.05, X binomial with n − 1 trials at ½.</summary>
    public static int FewestCrossings(int useful) => Crossing.GetOrAdd(useful, CountFewestCrossings);

    private static int CountFewestCrossings(int useful)
    {
        var all = BigInteger.Pow(2, useful - 1);
        var sum = BigInteger.Zero;
        for (var k = 0; ; k++)
        {
            sum += Choose(useful - 1, k);
            if (20 * sum >= all)
                return k;
        }
    }

    /// <summary>The fewest and the most runs that leave more than 2.5 % in the tail they begin, half of the points on each side.</summary>
    public static (int Fewest, int Most) ExpectedRuns(int useful) => Expected.GetOrAdd(useful, CountExpectedRuns);

    private static (int Fewest, int Most) CountExpectedRuns(int useful)
    {
        int a = useful / 2, b = useful - a;
        var all = Choose(useful, a);
        var ways = Enumerable.Range(0, useful + 2).Select(runs => Ways(a, b, runs)).ToList();
        var fewest = Enumerable.Range(1, useful).First(r => 40 * Sum(ways.Take(r + 1)) > all);
        var most = Enumerable.Range(1, useful).Reverse().First(r => 40 * Sum(ways.Skip(r)) > all);
        return (fewest, most);
    }

    /// <summary>In how many orders a points of one sort and b of another make so many runs.</summary>
    public static BigInteger Ways(int a, int b, int runs)
    {
        if (a == 0 || b == 0)
            return runs == 1 ? 1 : 0;
        int firsts = (runs + 1) / 2, seconds = runs / 2;
        return Cut(a, firsts) * Cut(b, seconds) + Cut(b, firsts) * Cut(a, seconds);
    }

    /// <summary>In how many ways n things in a row fall into k parts, none of them empty.</summary>
    private static BigInteger Cut(int n, int k) => k == 0 ? 0 : Choose(n - 1, k - 1);

    public static BigInteger Choose(int n, int k) => k < 0 || k > n ? 0
        : Enumerable.Range(1, k).Aggregate(BigInteger.One, (product, i) => product * (n - k + i) / i);

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, BigInteger.Add);
}
