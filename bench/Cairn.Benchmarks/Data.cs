using Cairn.Spc;
using Cairn.Spc.Rules;

namespace Cairn.Benchmarks;

/// <summary>The same made-up data for every benchmark: a steady process with a fall in its last third.</summary>
internal static class Data
{
    /// <summary>Every rule there is, as the table of targets asks.</summary>
    public static Method EveryRule { get; } = Method.Anhoej with
    {
        Rules = new(
            new OutsideLimits(), new Shift(8, Ties.PassOver), new Trend(7, Ties.Break), new TwoOfThree(), new FourOfFive(),
            new InnerThird(), new LongRun(), new FewCrossings(), new NumberOfRuns()),
    };

    public static Series Rates(int points, int seed = 1)
    {
        var random = new Random(seed);
        var numerators = new double[points];
        var denominators = new double[points];
        for (var i = 0; i < points; i++)
        {
            denominators[i] = 2500 + random.Next(300);
            var mean = denominators[i] * (i < 2 * points / 3 ? 0.007 : 0.0045);
            numerators[i] = Math.Max(0, Math.Round(mean + Math.Sqrt(mean) * Normal(random)));
        }

        return Dated(numerators, denominators);
    }

    public static Series Measurements(int points)
    {
        var random = new Random(1);
        var values = new double[points];
        for (var i = 0; i < points; i++)
            values[i] = 50 + 5 * Normal(random);
        return Series.Of(values);
    }

    private static Series Dated(double[] numerators, double[] denominators)
    {
        var first = new DateOnly(2023, 1, 1);
        return Series.Over(
            [.. numerators.Select((_, i) => Period.At(first.AddMonths(i)))],
            [.. numerators.Zip(denominators, (n, d) => Subgroup.Of(n, d))]);
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
