using Cairn.Spc.Numerics;

namespace Cairn.Spc.Kinds;

/// <summary>
/// Run chart: values about their median, no limits. It shows random and non-random variation; it never says "special cause".
/// Source: Perla, Provost &amp; Murray 2011, BMJ Qual Saf 20:46–51; Anhøj &amp; Olesen 2014, PLoS ONE 9(11):e113825.
/// </summary>
internal sealed class RunChart() : ChartKind("run", "Run chart")
{
    public override bool IsShewhart => false;

    public override bool TakesDenominator => true;

    internal override double ValueOf(in Subgroup subgroup) => Ratio.Of(subgroup);

    internal override string? Refuse(in Subgroup subgroup) => Ratio.RefuseDenominator(subgroup);

    internal override void Fit(in PhaseData phase, Span<Limits> limits) =>
        limits[0] = Limits.None(phase.HasGivenCentre ? phase.GivenCentre : MedianOfBaseline(phase));

    /// <summary>The median of the baseline, the mean of the middle two for an even number; NaN where it holds nothing.</summary>
    internal static double MedianOfBaseline(in PhaseData phase)
    {
        var rented = Scratch.Rent<double>(phase.Values.Length);
        var sorted = rented is null ? stackalloc double[Scratch.Short] : rented;
        var count = 0;
        for (var i = 0; i < phase.Values.Length; i++)
        {
            if (phase.Uses[i] == PointUse.Baseline)
                sorted[count++] = phase.Values[i];
        }

        sorted = sorted[..count];
        sorted.Sort();
        var median = count == 0 ? double.NaN : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
        Scratch.Return(rented);
        return median;
    }
}
