using Cairn.Spc.Numerics;

namespace Cairn.Spc.Funnels;

/// <summary>
/// How much more units vary than chance alone would make them: phi and tau² from winsorised z-scores
/// (Spiegelhalter 2005, sections 6 and A.3; DerSimonian and Laird 1986).
/// </summary>
internal readonly record struct Dispersion(double Phi, double Tau2)
{
    // Spiegelhalter 2005: the outermost tenth on each side is pulled in, so that the units sought do not widen the limits.
    private const double Winsorised = 0.1;

    /// <summary>From each unit's z and the standard error behind it; one unit, or no error at all, gives tau² of 0.</summary>
    public static Dispersion Of(ReadOnlySpan<double> z, ReadOnlySpan<double> standardErrors)
    {
        var phi = MeanSquare(z);
        double weights = 0, squares = 0;
        foreach (var error in standardErrors)
        {
            var weight = 1 / (error * error);
            weights += weight;
            squares += weight * weight;
        }

        var spread = weights - squares / weights;
        var excess = z.Length * phi - (z.Length - 1);
        return new(phi, spread > 0 && excess > 0 ? excess / spread : 0);
    }

    private static double MeanSquare(ReadOnlySpan<double> z)
    {
        var sorted = z.ToArray();
        Array.Sort(sorted);
        var low = SampleQuantile.TypeSeven(sorted, Winsorised);
        var high = SampleQuantile.TypeSeven(sorted, 1 - Winsorised);

        var sum = 0.0;
        foreach (var score in z)
        {
            var pulledIn = Math.Clamp(score, low, high);
            sum += pulledIn * pulledIn;
        }

        return sum / z.Length;
    }
}
