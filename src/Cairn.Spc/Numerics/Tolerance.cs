namespace Cairn.Spc.Numerics;

/// <summary>
/// Comparison with a line that was itself computed. A value within 1e-12 of the line, relative, lies on it:
/// otherwise a series of equal values would lie on one side of its own mean by a rounding error.
/// </summary>
internal static class Tolerance
{
    private const double Relative = 1e-12;

    /// <summary>Whether they are the same but for rounding; false where either is NaN.</summary>
    public static bool Equal(double a, double b) => a >= Below(b) && a <= Above(b);

    /// <summary>Whether a lies truly above b; false where either is NaN.</summary>
    public static bool Exceeds(double a, double b) => a > Above(b);

    /// <summary>−1 below the line, 0 on it, +1 above; 0 where there is no line.</summary>
    public static int Side(double value, double line) => Select.One(value > Above(line)) - Select.One(value < Below(line));

    /// <summary>The largest value that still lies on a line.</summary>
    public static double Above(double line) => line + Relative * Math.Abs(line);

    /// <summary>The smallest value that still lies on a line.</summary>
    public static double Below(double line) => line - Relative * Math.Abs(line);
}
