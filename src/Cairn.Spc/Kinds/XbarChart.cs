using Cairn.Spc.Constants;

namespace Cairn.Spc.Kinds;

/// <summary>
/// X-bar chart: the mean of the measurements of each period. Centre is the mean of all measurements, limits centre ± A₃(n) s̄.
/// Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, eq. 6.28–6.31.
/// A subgroup of one counts in the centre and has no limits.
/// </summary>
internal sealed class XbarChart() : ChartKind("xbar", "X-bar chart")
{
    internal override bool LimitsVary => true;

    internal override string? Refuse(in Subgroup subgroup) => PooledSpread.RefuseUnmeasured(subgroup);

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        var centre = phase.HasGivenCentre ? phase.GivenCentre : WeightedMean(phase);
        var spread = PooledSpread.Of(phase);
        for (var i = 0; i < limits.Length; i++)
            limits[i] = Limits.Around(centre, BiasConstants.A3(phase.Subgroups[i].Size, 1) * spread);
    }

    private static double WeightedMean(in PhaseData phase)
    {
        double sum = 0, count = 0;
        for (var i = 0; i < phase.Subgroups.Length; i++)
        {
            if (phase.Uses[i] != PointUse.Baseline)
                continue;
            sum += phase.Subgroups[i].Size * phase.Subgroups[i].Value;
            count += phase.Subgroups[i].Size;
        }

        return sum / count;
    }
}
