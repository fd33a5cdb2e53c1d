using Cairn.Spc.Constants;

namespace Cairn.Spc.Kinds;

/// <summary>
/// G chart: how many opportunities passed between rare events. Limits m ± 3 √(m(m+1)) from the mean m, not below 0;
/// the centre line is the median of the baseline, because the values are skewed. A given centre is a mean: it is shown as 0.693 of itself.
/// Source: Montgomery, section 7.3.5; Benneyan 2001; Provost &amp; Murray 2011, p. 228.
/// </summary>
internal sealed class GChart() : ChartKind("g", "G chart")
{
    public override double Floor => 0;

    internal override string? Refuse(in Subgroup subgroup) => Ratio.RefuseNegative(subgroup);

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        var mean = phase.CentreOrMean();
        var centre = phase.HasGivenCentre ? BiasConstants.GeometricMedian * mean : RunChart.MedianOfBaseline(phase);
        limits[0] = Limits.Around(mean, Math.Sqrt(mean * (mean + 1))).Within(0) with { Centre = centre };
    }
}
