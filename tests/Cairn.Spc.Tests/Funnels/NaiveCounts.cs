namespace Cairn.Spc.Tests.Funnels;

/// <summary>
/// The second implementation: probabilities by walking outwards from the middle with the ratio of neighbours, divided by their sum,
/// and limits by walking up the counts one by one. Slow, and without a special function.
/// </summary>
internal sealed class NaiveCounts
{
    private readonly double first;
    private readonly double[] probabilities;

    private NaiveCounts(double mean, double deviation, double highest, Func<double, double> ratioToNext)
    {
        var middle = Math.Floor(mean);
        first = Math.Max(0, Math.Floor(middle - 12 * deviation - 60));
        var last = Math.Min(highest, Math.Ceiling(middle + 12 * deviation + 60));
        probabilities = new double[(int)(last - first) + 1];
        var start = (int)(middle - first);
        probabilities[start] = 1;
        for (var i = start + 1; i < probabilities.Length; i++)
            probabilities[i] = probabilities[i - 1] * ratioToNext(first + i - 1);
        for (var i = start - 1; i >= 0; i--)
            probabilities[i] = probabilities[i + 1] / ratioToNext(first + i);

        var sum = probabilities.Sum();
        for (var i = 0; i < probabilities.Length; i++) probabilities[i] /= sum;
    }

    public static NaiveCounts Binomial(double n, double p) =>
        new(n * p, Math.Sqrt(n * p * (1 - p)), n, r => (n - r) / (r + 1) * (p / (1 - p)));

    public static NaiveCounts Poisson(double mean) =>
        new(mean, Math.Sqrt(mean), double.PositiveInfinity, r => mean / (r + 1));

    public double Exactly(double r) => probabilities.ElementAtOrDefault((int)(r - first));

    public double AtMost(double r) => probabilities.Take((int)(r - first) + 1).Sum();

    public double Above(double r) => probabilities.Reverse().Take(probabilities.Length - 1 - (int)(r - first)).Sum();

    /// <summary>The limit at a level as Spiegelhalter's appendix words it, in counts.</summary>
    public double Limit(double level)
    {
        var before = 0.0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            var cumulative = before + probabilities[i];
            if (cumulative >= level)
                return first + i == 0 ? 0 : first + i - (cumulative - level) / (cumulative - before);
            before = cumulative;
        }

        throw new InvalidOperationException("The level lies beyond the counts walked.");
    }
}
