using Cairn.Spc.Funnels;

namespace Cairn.Spc;

/// <summary>
/// The funnel plot: units of different size around their overall proportion or rate, with limits that are wide for small units
/// and narrow for large ones. It shows which units differ from the overall by more than chance, and ranks none.
/// </summary>
/// <remarks>
/// <para>Target θ = Σ numerators / Σ denominators. Limits are exact, binomial or Poisson, at 95 % (2.5 % in each tail) and 99.8 %
/// (0.1 % in each): with r the smallest count whose cumulative probability F(r) reaches the level p, the limit is
/// (r − α) / n with α = (F(r) − p) / (F(r) − F(r − 1)), and 0 where r is 0.</para>
/// <para>Source: Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 2005;24:1185–1202,
/// limits from appendix A.1. How other tools differ: docs/methods/funnel.md.</para>
/// </remarks>
public static class FunnelPlot
{
    /// <summary>Computes a funnel.</summary>
    /// <param name="kind">Proportion or rate.</param>
    /// <param name="units">At least one, no two of a name: sum the rows of one unit first.</param>
    /// <param name="options">The choices; null takes the defaults.</param>
    /// <returns>
    /// The analysis, units in the order given. Where every unit has no event, or every case has one, chance leaves no room:
    /// the limits collapse onto the target, every z, φ and τ² is 0 and every unit lies within.
    /// </returns>
    /// <exception cref="AnalysisRefusedException">
    /// No units; two units of one name; a denominator that is not above 0; a numerator below 0, or for proportions above its
    /// denominator; a number above 10¹⁵ or not a number; a multiplier that is not above 0.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind or the over-dispersion is none of those defined.</exception>
    public static FunnelAnalysis Analyse(FunnelKind kind, IReadOnlyList<FunnelUnit> units, FunnelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        options ??= new();
        FunnelRefusals.Check(kind, units, options);

        var model = new FunnelModel(kind, units.Sum(unit => unit.Numerator) / units.Sum(unit => unit.Denominator));
        var errors = units.Select(unit => model.StandardError(unit.Denominator)).ToArray();
        var scores = units.Select(unit => model.ZScore(unit.Numerator / unit.Denominator, unit.Denominator)).ToArray();
        return new(model with { Dispersion = Dispersion.Of(scores, errors) }, options, units);
    }
}
