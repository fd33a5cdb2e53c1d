namespace Cairn.Spc;

/// <summary>
/// How a funnel allows for units that differ for reasons other than chance and other than the quality of care (case mix,
/// recording). Both ways estimate the excess from z-scores with a tenth winsorised on either side.
/// Source: Spiegelhalter, Statistics in Medicine 2005;24:1185–1202.
/// </summary>
public enum Overdispersion
{
    /// <summary>No allowance: exact limits. The default.</summary>
    None,

    /// <summary>Every standard error grows by √φ (never shrinks): half-width k s √max(1, φ).</summary>
    Multiplicative,

    /// <summary>
    /// A variance between units is added: half-width k √(s² + τ²). Large units keep wide limits, so it is the usual choice
    /// where large and small units are compared.
    /// </summary>
    Additive,
}
