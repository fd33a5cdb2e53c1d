namespace Cairn.Spc.Kinds;

/// <summary>
/// U chart: rates. Centre ū = Σx/Σn, limits ū ± 3 √(ū/nᵢ), not below 0.
/// Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, eq. 7.19.
/// </summary>
internal sealed class UChart() : ChartKind("u", "U chart")
{
    public override bool NeedsDenominator => true;

    public override double Floor => 0;

    internal override bool LimitsVary => true;

    internal override double ValueOf(in Subgroup subgroup) => Ratio.Of(subgroup);

    internal override string? Refuse(in Subgroup subgroup) => Ratio.RefuseRate(subgroup);

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        var centre = phase.CentreOrRatio();
        for (var i = 0; i < limits.Length; i++)
            limits[i] = Limits.Around(centre, Sigma(centre, phase.Subgroups[i].Size)).Within(0);
    }

    /// <summary>The Poisson standard deviation of a rate.</summary>
    internal static double Sigma(double centre, double size) => Math.Sqrt(centre / size);
}
