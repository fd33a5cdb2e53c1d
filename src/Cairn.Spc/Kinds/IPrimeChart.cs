using Cairn.Spc.Constants;

namespace Cairn.Spc.Kinds;

/// <summary>
/// I′ chart: values over denominators that differ in size, without assuming how numerators are distributed.
/// Centre Σx/Σn; each step gives sᵢ = √(π/2) |yᵢ − yᵢ₋₁| / √(1/nᵢ + 1/nᵢ₋₁), and limits are centre ± 3 s̄ / √nᵢ.
/// Screening drops steps of 3.2665 s̄ or more once. Source: Taylor WA 2017, normalised individuals (IN) chart;
/// Anhøj 2024, spc4hc, as I prime.
/// </summary>
internal sealed class IPrimeChart() : ChartKind("iprime", "I′ chart")
{
    private static readonly double HalfPi = Math.Sqrt(Math.PI / 2);

    public override bool NeedsDenominator => true;

    internal override bool LimitsVary => true;

    internal override double ValueOf(in Subgroup subgroup) => Ratio.Of(subgroup);

    internal override string? Refuse(in Subgroup subgroup) => Ratio.RefuseMissingDenominator(subgroup);

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        var centre = phase.CentreOrRatio();
        var mean = MeanStepBelow(phase, double.PositiveInfinity);
        if (phase.Screen && mean > 0)
            mean = MeanStepBelow(phase, BiasConstants.StandardisedRangeUpper * mean);

        for (var i = 0; i < limits.Length; i++)
            limits[i] = Limits.Around(centre, mean / Math.Sqrt(phase.Subgroups[i].Size));
    }

    private static double MeanStepBelow(in PhaseData phase, double bound)
    {
        double sum = 0, lastValue = double.NaN, lastSize = double.NaN;
        var count = 0;
        for (var i = 0; i < phase.Values.Length; i++)
        {
            if (phase.Uses[i] == PointUse.Missing)
                lastValue = double.NaN;
            if (phase.Uses[i] != PointUse.Baseline)
                continue;

            var size = phase.Subgroups[i].Size;
            var step = HalfPi * Math.Abs(phase.Values[i] - lastValue) / Math.Sqrt(1 / size + 1 / lastSize);
            if (step < bound)
            {
                sum += step;
                count++;
            }

            lastValue = phase.Values[i];
            lastSize = size;
        }

        return sum / count;
    }
}
