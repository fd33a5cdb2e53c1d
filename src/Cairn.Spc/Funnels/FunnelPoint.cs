namespace Cairn.Spc;

/// <summary>
/// One unit in a funnel. Value, limits and half-widths are in plotted units (multiplied); numerator, denominator and z are not.
/// The exact limits and both kinds of half-width are always here, whichever <see cref="Overdispersion"/> was chosen;
/// <see cref="Band"/> follows the choice.
/// </summary>
public sealed record FunnelPoint
{
    /// <summary>The unit's name.</summary>
    public required string Unit { get; init; }

    /// <summary>The unit's events.</summary>
    public required double Numerator { get; init; }

    /// <summary>The unit's cases or exposure.</summary>
    public required double Denominator { get; init; }

    /// <summary>Numerator over denominator.</summary>
    public required double Value { get; init; }

    /// <summary>
    /// How many standard errors the value lies from the target, before winsorising:
    /// (value − θ) / s, with s² = θ(1 − θ)/n for proportions and θ/n for rates. 0 where the standard error is 0.
    /// </summary>
    public required double Z { get; init; }

    /// <summary>The exact lower 95 % limit.</summary>
    public required double Lower95 { get; init; }

    /// <summary>The exact upper 95 % limit.</summary>
    public required double Upper95 { get; init; }

    /// <summary>The exact lower 99.8 % limit.</summary>
    public required double Lower998 { get; init; }

    /// <summary>The exact upper 99.8 % limit.</summary>
    public required double Upper998 { get; init; }

    /// <summary>Half the width of the 95 % limits around the target: 1.96 s √max(1, φ).</summary>
    public required double Od95Multiplicative { get; init; }

    /// <summary>Half the width of the 95 % limits around the target: 1.96 √(s² + τ²).</summary>
    public required double Od95Additive { get; init; }

    /// <summary>Half the width of the 99.8 % limits around the target: 3.09 s √max(1, φ).</summary>
    public required double Od998Multiplicative { get; init; }

    /// <summary>Half the width of the 99.8 % limits around the target: 3.09 √(s² + τ²).</summary>
    public required double Od998Additive { get; init; }

    /// <summary>
    /// Where the unit lies under the chosen over-dispersion. A value on a limit lies within it. Above an exact limit counts only
    /// a unit whose events are so many that chance brings as many or more with at most the limit's probability (2.5 or 0.1 %):
    /// the interpolated line passes just below the first whole count that is still within, so such a unit's dot may touch the
    /// outside of the line. All 20 of 20 at a target of 0.95 is such a case; it happens by chance in 36 of 100 units.
    /// </summary>
    public required FunnelBand Band { get; init; }
}
