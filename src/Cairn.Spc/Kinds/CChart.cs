namespace Cairn.Spc.Kinds;

/// <summary>
/// C chart: counts where every period offers the same opportunity. Centre c̄, limits c̄ ± 3 √c̄, not below 0.
/// Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, eq. 7.17.
/// </summary>
internal sealed class CChart() : ChartKind("c", "C chart")
{
    public override double Floor => 0;

    internal override string? Refuse(in Subgroup subgroup) => Ratio.RefuseNegative(subgroup);

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        var centre = phase.CentreOrMean();
        limits[0] = Limits.Around(centre, Math.Sqrt(centre)).Within(0);
    }
}
