namespace Cairn.Spc.Tests.Cusums;

/// <summary>
/// The second implementation: evidence as the logarithm of a ratio of two likelihoods of the one case, each written out,
/// with the probability under the alternative computed from its odds.
/// </summary>
internal static class NaiveCusum
{
    public static (List<double> Upper, List<double> Lower, List<(int Case, bool IsUpper)> Signals) Walk(
        bool[] events, CusumOptions options)
    {
        List<double> upper = [], lower = [];
        List<(int Case, bool IsUpper)> signals = [];
        double above = 0, below = 0;
        foreach (var isEvent in events)
        {
            above = Math.Max(0, above + Evidence(isEvent, options.P0, options.OddsRatio));
            below = Math.Max(0, below + Evidence(isEvent, options.P0, 1 / options.OddsRatio));
            upper.Add(above);
            lower.Add(-below);
            if (above >= options.Limit)
            {
                signals.Add((upper.Count, true));
                above = 0;
            }

            if (below >= options.Limit)
            {
                signals.Add((lower.Count, false));
                below = 0;
            }
        }

        return (upper, lower, signals);
    }

    private static double Evidence(bool isEvent, double p0, double oddsRatio)
    {
        var odds = oddsRatio * p0 / (1 - p0);
        var p1 = odds / (1 + odds);
        return isEvent ? Math.Log(p1 / p0) : Math.Log((1 - p1) / (1 - p0));
    }
}
