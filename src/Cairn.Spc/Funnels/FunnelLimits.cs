namespace Cairn.Spc;

/// <summary>
/// The four limits at one denominator, in plotted units and under the chosen over-dispersion: where a funnel's lines run.
/// Never below 0; for proportions never above 1 (times the multiplier).
/// </summary>
/// <param name="Denominator">Where on the horizontal axis.</param>
/// <param name="Lower998">By chance 1 unit in 1,000 lies below this.</param>
/// <param name="Lower95">By chance 1 unit in 40 lies below this.</param>
/// <param name="Upper95">By chance 1 unit in 40 lies above this.</param>
/// <param name="Upper998">By chance 1 unit in 1,000 lies above this.</param>
public sealed record FunnelLimits(double Denominator, double Lower998, double Lower95, double Upper95, double Upper998);
