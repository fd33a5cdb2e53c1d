namespace Cairn.Spc.Numerics;

/// <summary>
/// The two parts from which Loader (2000, "Fast and accurate computation of binomial probabilities") builds
/// probabilities that keep their digits at any size, where differences of log-gamma lose them.
/// </summary>
internal static class SaddlePoint
{
    // Beyond this five terms of Stirling's series are exact to double precision.
    private const double SeriesFrom = 15;

    /// <summary>What Stirling's formula leaves out: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for x &gt; 0.</summary>
    public static double StirlingError(double x)
    {
        // Γ(x + 2) = (x + 1) Γ(x + 1) leads a small x up to where the series holds.
        var steps = 0.0;
        for (; x < SeriesFrom; x++) steps += (x + 0.5) * Math.Log((x + 1) / x) - 1;

        var square = x * x;
        return steps + (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square) / square) / x;
    }

    /// <summary>How far a count lies from its mean: x ln(x / m) + m − x, without cancellation when they are close.</summary>
    public static double Deviance(double x, double mean)
    {
        if (Math.Abs(x - mean) >= 0.1 * (x + mean)) return x * Math.Log(x / mean) + mean - x;

        var v = (x - mean) / (x + mean);
        var sum = (x - mean) * v;
        var term = 2 * x * v;
        for (var j = 3; ; j += 2)
        {
            term *= v * v;
            var next = sum + term / j;
            if (next == sum) return sum;
            sum = next;
        }
    }
}
