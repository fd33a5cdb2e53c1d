using Cairn.Spc.Numerics;

namespace Cairn.Spc;

/// <summary>
/// The centre line and the limits at one point, in plotted units: three sigma (the control limits), two sigma and one sigma either side.
/// A limit that does not exist (run charts, missing points, too few data) is <see cref="double.NaN"/>.
/// Limits are clipped to where a value can lie, where the kind says so.
/// </summary>
public readonly record struct Limits
{
    /// <summary>The centre line.</summary>
    public double Centre { get; init; }

    /// <summary>The lower control limit, three sigma below the mean.</summary>
    public double Lower { get; init; }

    /// <summary>The upper control limit, three sigma above the mean.</summary>
    public double Upper { get; init; }

    /// <summary>Two sigma below the mean.</summary>
    public double Lower2 { get; init; }

    /// <summary>Two sigma above the mean.</summary>
    public double Upper2 { get; init; }

    /// <summary>One sigma below the mean.</summary>
    public double Lower1 { get; init; }

    /// <summary>One sigma above the mean.</summary>
    public double Upper1 { get; init; }

    /// <summary>Whether there are control limits.</summary>
    public bool Exist => !double.IsNaN(Upper);

    internal static Limits None(double centre) => new()
    {
        Centre = centre,
        Lower = double.NaN,
        Upper = double.NaN,
        Lower2 = double.NaN,
        Upper2 = double.NaN,
        Lower1 = double.NaN,
        Upper1 = double.NaN,
    };

    /// <summary>Symmetrical limits around a centre.</summary>
    internal static Limits Around(double centre, double sigma) => new()
    {
        Centre = centre,
        Lower = centre - 3 * sigma,
        Upper = centre + 3 * sigma,
        Lower2 = centre - 2 * sigma,
        Upper2 = centre + 2 * sigma,
        Lower1 = centre - sigma,
        Upper1 = centre + sigma,
    };

    /// <summary>Keeps limits where values can lie.</summary>
    internal Limits Within(double floor, double ceiling = double.PositiveInfinity) => this with
    {
        Lower = Math.Max(Lower, floor),
        Upper = Math.Min(Upper, ceiling),
        Lower2 = Math.Max(Lower2, floor),
        Upper2 = Math.Min(Upper2, ceiling),
        Lower1 = Math.Max(Lower1, floor),
        Upper1 = Math.Min(Upper1, ceiling),
    };

    internal Limits Times(double factor) => new()
    {
        Centre = Centre * factor,
        Lower = Lower * factor,
        Upper = Upper * factor,
        Lower2 = Lower2 * factor,
        Upper2 = Upper2 * factor,
        Lower1 = Lower1 * factor,
        Upper1 = Upper1 * factor,
    };

    /// <summary>The zone of a value where there are no limits to tell.</summary>
    internal const int NoZone = 4;

    /// <summary>How many whole sigmas a value lies beyond the centre, up to three, negative below: 3 is outside the limits.</summary>
    internal int ZoneOf(double value) => new ZoneLines(this).ZoneOf(value);
}
