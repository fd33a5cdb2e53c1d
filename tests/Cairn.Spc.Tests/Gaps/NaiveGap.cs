namespace Cairn.Spc.Tests.Gaps;

/// <summary>
/// The same, slowly: the ends of a score interval are where the estimate lies 1.96 standard errors away from the truth, found by halving;
/// the halves are counted period by period.
/// </summary>
internal static class NaiveGap
{
    private const double Z = 1.9599639845400542;

    /// <summary>What one group may truly come to.</summary>
    public static (double Lower, double Upper) Score(bool isRate, double x, double n)
    {
        var seen = x / n;
        var largest = isRate ? (x + 50) / n * 4 : 1;
        return (Halve(0, seen, truth => Away(truth) > Z), Halve(largest, seen, truth => Away(truth) > Z));

        double Away(double truth)
        {
            var error = Math.Sqrt((isRate ? truth : truth * (1 - truth)) / n);
            return error == 0 ? truth == seen ? 0 : double.PositiveInfinity : Math.Abs(seen - truth) / error;
        }
    }

    /// <summary>Estimate and interval of a sum of groups with signs.</summary>
    public static (double Value, double Lower, double Upper) Of(bool isRate, params (double X, double N, int Sign)[] groups)
    {
        double value = 0, below = 0, above = 0;
        foreach (var (x, n, sign) in groups)
        {
            var (lower, upper) = Score(isRate, x, n);
            var (least, most) = sign == 1 ? (lower, upper) : (-upper, -lower);
            value += sign * x / n;
            below += Math.Pow(sign * x / n - least, 2);
            above += Math.Pow(most - sign * x / n, 2);
        }

        return (value, value - Math.Sqrt(below), value + Math.Sqrt(above));
    }

    /// <summary>Between what is refused and what is not.</summary>
    private static double Halve(double refused, double taken, Func<double, bool> isRefused)
    {
        if (!isRefused(refused))
            return refused;
        for (var i = 0; i < 200; i++)
        {
            var middle = (refused + taken) / 2;
            (refused, taken) = isRefused(middle) ? (middle, taken) : (refused, middle);
        }

        return taken;
    }
}
