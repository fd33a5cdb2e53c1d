namespace Cairn.Spc.Numerics;

/// <summary>
/// Comparison with a line that was itself computed. A value within 1e-12 of the line, relative, lies on it:
/// otherwise a series of equal values would lie on one side of its own mean by a rounding error.
/// </summary>
internal static class Tolerance
{
    private const double Relative = 1e-12;

    public static bool Equal(double a, double b) =>
        Math.Abs(a - b) <= Relative * Math.Max(Math.Abs(a), Math.Abs(b));

    /// <summary>Whether a lies truly above b; false where either is NaN.</summary>
    public static bool Exceeds(double a, double b) =>
        a > b && a - b > Relative * Math.Max(Math.Abs(a), Math.Abs(b));

    /// <summary>−1 below the line, 0 on it, +1 above; 0 where there is no line.</summary>
    public static int Side(double value, double line) =>
        Exceeds(value, line) ? 1 : Exceeds(line, value) ? -1 : 0;
}
