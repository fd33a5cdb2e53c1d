using static Cairn.Spc.Numerics.Select;

namespace Cairn.Spc.Numerics;

/// <summary>
/// The lines of a chart, each widened by the tolerance once, so that telling the zone of a point takes comparisons alone.
/// </summary>
internal readonly struct ZoneLines(in Limits limits)
{
    private readonly bool exist = limits.Exist;
    private readonly double lower3 = Tolerance.Below(limits.Lower), lower2 = Tolerance.Below(limits.Lower2), lower1 = Tolerance.Below(limits.Lower1);
    private readonly double upper1 = Tolerance.Above(limits.Upper1), upper2 = Tolerance.Above(limits.Upper2), upper3 = Tolerance.Above(limits.Upper);
    private readonly double below = Tolerance.Below(limits.Centre), above = Tolerance.Above(limits.Centre);

    /// <summary>−1 below the centre line, 0 on it or where there is none, +1 above.</summary>
    public sbyte SideOf(double value) => (sbyte)(One(value > above) - One(value < below));

    /// <summary>Whole sigmas beyond the centre, −3 to 3; <see cref="Limits.NoZone"/> where there are no limits.</summary>
    public sbyte ZoneOf(double value) => exist
        ? (sbyte)(One(value > upper1) + One(value > upper2) + One(value > upper3) - One(value < lower1) - One(value < lower2) - One(value < lower3))
        : (sbyte)Limits.NoZone;
}
