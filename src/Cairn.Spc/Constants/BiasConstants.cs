namespace Cairn.Spc.Constants;

/// <summary>
/// The constants that relate ranges and standard deviations of small samples to sigma.
/// Source: Montgomery DC, <i>Introduction to Statistical Quality Control</i>, appendix table VI, and the exact expressions behind it.
/// </summary>
public static class BiasConstants
{
    /// <summary>d₂ for two observations, 2/√π = 1.128379…, as tables round it and as qicharts2 and PowerBI-SPC use it.</summary>
    public const double D2OfTwo = 1.128;

    /// <summary>D₄ for two observations: the upper limit of a moving range as a multiple of the mean range.</summary>
    public const double MovingRangeUpper = 3.267;

    /// <summary>3/d₂ rounded, the factor of the Making Data Count rules.</summary>
    public const double ThreeSigmaOfMovingRange = 2.66;

    /// <summary>The bound for screening the standardised ranges of an I′ chart, as qicharts2 has it.</summary>
    public const double StandardisedRangeUpper = 3.2665;

    /// <summary>The power that makes times between events nearly symmetrical: exponential times become Weibull with shape 3.6 (Nelson 1994).</summary>
    public const double TimeBetweenPower = 3.6;

    /// <summary>The median of an exponential distribution as a multiple of its mean, ln 2 to three digits (Provost &amp; Murray 2011, p. 228).</summary>
    public const double GeometricMedian = 0.693;

    /// <summary>
    /// c₄(n): the expected sample standard deviation as a multiple of sigma, √(2/(n−1)) Γ(n/2) / Γ((n−1)/2).
    /// </summary>
    /// <param name="n">The number of measurements; NaN below 2.</param>
    public static double C4(double n) => n < 2 ? double.NaN : Math.Sqrt(2 / (n - 1)) * HalfStepOfGamma((n - 1) / 2);

    /// <summary>c₅(n) = √(1 − c₄²): the standard deviation of the sample standard deviation as a multiple of sigma.</summary>
    /// <param name="n">The number of measurements; NaN below 2.</param>
    public static double C5(double n)
    {
        var c4 = C4(n);
        return Math.Sqrt((1 - c4) * (1 + c4));
    }

    /// <summary>A₃ for a number of sigmas: k / (c₄ √n), from the mean standard deviation to the limits of an X-bar chart.</summary>
    /// <param name="n">The number of measurements; NaN below 2.</param>
    /// <param name="sigmas">3 for control limits.</param>
    public static double A3(double n, double sigmas = 3) => sigmas / (C4(n) * Math.Sqrt(n));

    /// <summary>B₃ for a number of sigmas: max(0, 1 − k c₅/c₄), the lower limit of an S chart as a multiple of its centre.</summary>
    /// <param name="n">The number of measurements; NaN below 2.</param>
    /// <param name="sigmas">3 for control limits.</param>
    public static double B3(double n, double sigmas = 3) => Math.Max(0, 1 - sigmas * C5(n) / C4(n));

    /// <summary>B₄ for a number of sigmas: 1 + k c₅/c₄, the upper limit of an S chart as a multiple of its centre.</summary>
    /// <param name="n">The number of measurements; NaN below 2.</param>
    /// <param name="sigmas">3 for control limits.</param>
    public static double B4(double n, double sigmas = 3) => 1 + sigmas * C5(n) / C4(n);

    /// <summary>
    /// Γ(x + ½) / Γ(x). Large x by the asymptotic series (Tricomi &amp; Erdélyi 1951), because the difference of two
    /// logarithms of gamma loses the digits that c₅ needs; small x by recurrence up to where the series holds.
    /// </summary>
    private static double HalfStepOfGamma(double x)
    {
        var factor = 1.0;
        while (x < 20)
        {
            factor *= x / (x + 0.5);
            x++;
        }

        var r = 1 / x;
        var series = 1 + r * (-1 / 8.0 + r * (1 / 128.0 + r * (5 / 1024.0 + r * (-21 / 32768.0
            + r * (-399 / 262144.0 + r * (869 / 4194304.0 + r * (39325 / 33554432.0)))))));
        return factor * Math.Sqrt(x) * series;
    }
}
