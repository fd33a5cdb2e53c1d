namespace Cairn.Spc.Numerics;

/// <summary>
/// The lines of a chart, each widened by the tolerance once, so that telling the zone of a point takes comparisons alone. There is no
/// branch to guess: whether a point lies above or below its centre is a coin toss, and a wrong guess costs more than all six comparisons.
/// </summary>
internal readonly struct ZoneLines(in Limits limits)
{
    private readonly bool exist = limits.Exist;
    private readonly double lower3 = Tolerance.Below(limits.Lower), lower2 = Tolerance.Below(limits.Lower2), lower1 = Tolerance.Below(limits.Lower1);
    private readonly double upper1 = Tolerance.Above(limits.Upper1), upper2 = Tolerance.Above(limits.Upper2), upper3 = Tolerance.Above(limits.Upper);
    private readonly double below = Tolerance.Below(limits.Centre), above = Tolerance.Above(limits.Centre);

    /// <summary>−1 below the centre line, 0 on it or where there is none, +1 above.</summary>
    public sbyte SideOf(double value) => (sbyte)(Is(value > above) - Is(value < below));

    /// <summary>Whole sigmas beyond the centre, −3 to 3; <see cref="Limits.NoZone"/> where there are no limits.</summary>
    public sbyte ZoneOf(double value) => exist
        ? (sbyte)(Is(value > upper1) + Is(value > upper2) + Is(value > upper3) - Is(value < lower1) - Is(value < lower2) - Is(value < lower3))
        : (sbyte)Limits.NoZone;

    private static int Is(bool holds) => holds ? 1 : 0;
}
