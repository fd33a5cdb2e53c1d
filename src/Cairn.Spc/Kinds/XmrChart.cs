namespace Cairn.Spc.Kinds;

/// <summary>
/// Individuals chart (XmR): centre x̄, sigma = mean moving range / d₂, limits x̄ ± 3 sigma (= x̄ ± 2.66 mean range).
/// Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, eq. 6.33; Wheeler 1993.
/// The divisor belongs to the method: 1.128, or 3/2.66 for Making Data Count.
/// </summary>
internal sealed class XmrChart() : ChartKind("i", "I chart")
{
    public override bool TakesDenominator => true;

    internal override double ValueOf(in Subgroup subgroup) => Ratio.Of(subgroup);

    internal override string? Refuse(in Subgroup subgroup) => Ratio.RefuseDenominator(subgroup);

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        var sigma = phase.Method.SigmaPerMovingRange * MovingRanges.Mean(phase.Values, phase.Uses, phase.Screen);
        limits[0] = Limits.Around(phase.CentreOrMean(), sigma);
    }
}
