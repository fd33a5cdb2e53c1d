namespace Cairn.Spc;

/// <summary>One unit of a funnel: a hospital, a ward, a practice.</summary>
/// <param name="Name">How people call it; no two units of one funnel share a name.</param>
/// <param name="Numerator">Events, from 0 to 10¹⁵; need not be whole. For proportions at most the denominator.</param>
/// <param name="Denominator">Cases or exposure, above 0, at most 10¹⁵; need not be whole (weighted cases, 51,338.5 bed days).</param>
public sealed record FunnelUnit(string Name, double Numerator, double Denominator);
