namespace Cairn.Spc.Kinds;

/// <summary>
/// P′ chart: the P chart with limits scaled by Laney's σ_z, for proportions on large denominators where days differ
/// by more than chance. Limits p̄ ± 3 σ_z √(p̄(1−p̄)/nᵢ), clipped to 0–1. Without over-dispersion it is the P chart.
/// Source: Laney DB 2002, Quality Engineering 14(4):531–537.
/// </summary>
internal sealed class PPrimeChart() : ChartKind("pprime", "P′ chart")
{
    public override bool NeedsDenominator => true;

    public override double Floor => 0;

    public override double Ceiling => 1;

    internal override bool LimitsVary => true;

    internal override double ValueOf(in Subgroup subgroup) => Ratio.Of(subgroup);

    internal override string? Refuse(in Subgroup subgroup) => Ratio.RefuseProportion(subgroup);

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        LaneyLimits.Fit(phase, phase.CentreOrRatio(), PChart.Sigma, limits);
        foreach (ref var limit in limits)
            limit = limit.Within(0, 1);
    }
}
