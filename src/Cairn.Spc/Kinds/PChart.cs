namespace Cairn.Spc.Kinds;

/// <summary>
/// P chart: proportions. Centre p̄ = Σx/Σn, limits p̄ ± 3 √(p̄(1−p̄)/nᵢ), clipped to 0–1.
/// Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, eq. 7.8.
/// </summary>
internal sealed class PChart() : ChartKind("p", "P chart")
{
    public override bool NeedsDenominator => true;

    public override double Floor => 0;

    public override double Ceiling => 1;

    internal override bool LimitsVary => true;

    internal override double ValueOf(in Subgroup subgroup) => Ratio.Of(subgroup);

    internal override string? Refuse(in Subgroup subgroup) => Ratio.RefuseProportion(subgroup);

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        var centre = phase.CentreOrRatio();
        for (var i = 0; i < limits.Length; i++)
            limits[i] = Limits.Around(centre, Sigma(centre, phase.Subgroups[i].Size)).Within(0, 1);
    }

    /// <summary>The binomial standard deviation of a proportion; 0 where rounding leaves the centre beyond 1.</summary>
    internal static double Sigma(double centre, double size) => Math.Sqrt(Math.Max(0, centre * (1 - centre)) / size);
}
