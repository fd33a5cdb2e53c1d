namespace Cairn.Drawing;

/// <summary>One of the things that a profile tells of, and its value at each time.</summary>
/// <param name="Name">What it is; may be long, in any script.</param>
/// <param name="Values">One for each time of the profile, the oldest first; null where nothing is known or shown.</param>
public sealed record RadarAxis(string Name, IReadOnlyList<double?> Values)
{
    internal double? Now => Values[^1];

    internal double? Before => Values.Count > 1 ? Values[^2] : null;
}
