using Cairn.Spc.Constants;

namespace Cairn.Spc.Kinds;

/// <summary>
/// Moving range chart: the distance of each value from the one before. Centre is the mean range, limits 0 and D₄ × centre,
/// D₄ = 3.267; the two-sigma line is two thirds of the upper limit, as qicharts2 has it.
/// Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, section 6.4.
/// </summary>
internal sealed class MovingRangeChart() : ChartKind("mr", "MR chart")
{
    public override bool TakesDenominator => true;

    public override bool HasRunsAnalysis => false;

    public override double Floor => 0;

    internal override bool RelatesValues => true;

    internal override double ValueOf(in Subgroup subgroup) => Ratio.Of(subgroup);

    internal override string? Refuse(in Subgroup subgroup) => Ratio.RefuseDenominator(subgroup);

    /// <summary>An excluded point is bridged and has no range of its own; a missing one breaks the chain.</summary>
    internal override void Relate(Span<double> values, ReadOnlySpan<PointUse> uses)
    {
        var last = double.NaN;
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            if (uses[i] == PointUse.Excluded)
            {
                values[i] = double.NaN;
                continue;
            }

            values[i] = Math.Abs(value - last);
            last = value;
        }
    }

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        var centre = phase.HasGivenCentre ? phase.GivenCentre : phase.CentreOrMean();
        limits[0] = new()
        {
            Centre = centre,
            Lower = 0 * centre,
            Lower2 = 0 * centre,
            Lower1 = 0 * centre,
            Upper = BiasConstants.MovingRangeUpper * centre,
            Upper2 = BiasConstants.MovingRangeUpper * centre * 2 / 3,
            Upper1 = BiasConstants.MovingRangeUpper * centre / 3,
        };
    }
}
