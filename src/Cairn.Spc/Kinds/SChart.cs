using Cairn.Spc.Constants;

namespace Cairn.Spc.Kinds;

/// <summary>
/// S chart: the standard deviation of the measurements of each period. Limits B₃(n) s̄ and B₄(n) s̄.
/// Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, eq. 6.27–6.31. A subgroup of one is a missing point.
/// </summary>
internal sealed class SChart() : ChartKind("s", "S chart")
{
    public override double Floor => 0;

    internal override bool LimitsVary => true;

    internal override double ValueOf(in Subgroup subgroup) => subgroup.Spread;

    internal override string? Refuse(in Subgroup subgroup) => PooledSpread.RefuseUnmeasured(subgroup);

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        var centre = phase.HasGivenCentre ? phase.GivenCentre : PooledSpread.Of(phase);
        for (var i = 0; i < limits.Length; i++)
        {
            var isAsBefore = i > 0 && phase.Subgroups[i].Size == phase.Subgroups[i - 1].Size;
            limits[i] = isAsBefore ? limits[i - 1] : MultiplesOfCentre(phase.Subgroups[i].Size).Times(centre);
        }
    }

    private static Limits MultiplesOfCentre(double n) => new()
    {
        Centre = 1,
        Lower = BiasConstants.B3(n),
        Upper = BiasConstants.B4(n),
        Lower2 = BiasConstants.B3(n, 2),
        Upper2 = BiasConstants.B4(n, 2),
        Lower1 = BiasConstants.B3(n, 1),
        Upper1 = BiasConstants.B4(n, 1),
    };
}
