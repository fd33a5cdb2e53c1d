using Cairn.Spc.Constants;
using Cairn.Spc.Numerics;

namespace Cairn.Spc.Kinds;

/// <summary>
/// Laney's limits: the limits of the plain chart scaled by σ_z, which says how much the points vary from one to the next
/// as a multiple of what chance alone would give: the mean moving range of the standardised points / 1.128, screened where asked.
/// 1 means no over-dispersion. Source: Laney DB 2002, Quality Engineering 14(4):531–537.
/// </summary>
internal static class LaneyLimits
{
    /// <summary>Fills unclipped limits around a centre.</summary>
    /// <param name="phase">The points of the phase.</param>
    /// <param name="centre">The centre line.</param>
    /// <param name="chance">The standard deviation that chance alone gives, from the centre and the denominator.</param>
    /// <param name="limits">One for each point.</param>
    public static void Fit(in PhaseData phase, double centre, Func<double, double, double> chance, Span<Limits> limits)
    {
        var rented = Scratch.Rent<double>(limits.Length);
        var standardised = (rented is null ? stackalloc double[Scratch.Short] : rented)[..limits.Length];
        for (var i = 0; i < limits.Length; i++)
            standardised[i] = Standardise(phase.Values[i] - centre, chance(centre, phase.Subgroups[i].Size));

        var scale = MovingRanges.Mean(standardised, phase.Uses, phase.Screen) / BiasConstants.D2OfTwo;
        Scratch.Return(rented);
        for (var i = 0; i < limits.Length; i++)
            limits[i] = Limits.Around(centre, scale * chance(centre, phase.Subgroups[i].Size));
    }

    /// <summary>Where chance gives no variation at all (a centre of 0 or of 1), every point lies on the centre.</summary>
    private static double Standardise(double distance, double sigma) => sigma > 0 ? distance / sigma : 0;
}
