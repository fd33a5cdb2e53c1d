using System.Globalization;
using Cairn.Spc.Constants;
using Cairn.Spc.Numerics;

namespace Cairn.Spc.Kinds;

/// <summary>
/// T chart: the time between rare events. An individuals chart on the times to the power 1/3.6, drawn back on the scale of time;
/// a limit whose transformed value is negative is 0. Source: Nelson LS 1994, Journal of Quality Technology 26(3):239–240;
/// Montgomery, example 7.6.
/// </summary>
internal sealed class TChart() : ChartKind("t", "T chart")
{
    public override double Floor => 0;

    internal override string? Refuse(in Subgroup subgroup) => subgroup.Value <= 0
        ? string.Create(CultureInfo.InvariantCulture, $"the time between events is {subgroup.Value}; a number above 0 was expected")
        : null;

    internal override void Fit(in PhaseData phase, Span<Limits> limits)
    {
        var rented = Scratch.Rent<double>(phase.Values.Length);
        var transformed = (rented is null ? stackalloc double[Scratch.Short] : rented)[..phase.Values.Length];
        for (var i = 0; i < transformed.Length; i++)
            transformed[i] = Math.Pow(phase.Values[i], 1 / BiasConstants.TimeBetweenPower);

        var onScale = new PhaseData
        {
            Subgroups = phase.Subgroups,
            Values = transformed,
            Uses = phase.Uses,
            GivenCentre = Math.Pow(phase.GivenCentre, 1 / BiasConstants.TimeBetweenPower),
            Method = phase.Method,
            Screen = phase.Screen,
        };
        var sigma = MovingRanges.Mean(transformed, phase.Uses, phase.Screen) / BiasConstants.D2OfTwo;
        limits[0] = BackTransform(Limits.Around(onScale.CentreOrMean(), sigma));
        Scratch.Return(rented);
    }

    private static Limits BackTransform(in Limits limits) => new()
    {
        Centre = OnScaleOfTime(limits.Centre),
        Lower = OnScaleOfTime(limits.Lower),
        Upper = OnScaleOfTime(limits.Upper),
        Lower2 = OnScaleOfTime(limits.Lower2),
        Upper2 = OnScaleOfTime(limits.Upper2),
        Lower1 = OnScaleOfTime(limits.Lower1),
        Upper1 = OnScaleOfTime(limits.Upper1),
    };

    private static double OnScaleOfTime(double transformed) => transformed < 0 ? 0 : Math.Pow(transformed, BiasConstants.TimeBetweenPower);
}
