namespace Cairn.Spc.Kinds;

/// <summary>
/// U′ chart: the U chart with limits scaled by Laney's σ_z, for rates on large denominators where days differ
/// by more than chance. Limits ū ± 3 σ_z √(ū/nᵢ), not below 0. Without over-dispersion it is the U chart.
/// Source: Laney DB 2002, Quality Engineering 14(4):531–537.
/// </summary>
internal sealed class UPrimeChart() : ChartKind("uprime", "U′ chart")
{
    public override bool NeedsDenominator => true;

    public override double Floor => 0;

    internal override bool LimitsVary => true;

    internal override double ValueOf(in Subgroup subgroup) => Ratio.Of(subgroup);

    internal override string? Refuse(in Subgroup subgroup) => Ratio.RefuseRate(subgroup);

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        LaneyLimits.Fit(phase, phase.CentreOrRatio(), UChart.Sigma, limits);
        foreach (ref var limit in limits)
            limit = limit.Within(0);
    }
}
