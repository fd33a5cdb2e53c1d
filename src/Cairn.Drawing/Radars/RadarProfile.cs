using System.Globalization;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>Several things on one scale, each at the same times: what a radar and its rows show.</summary>
/// <param name="Axes">At least one, in the order in which they are read.</param>
/// <param name="Times">What each time is called, the oldest first; at least one.</param>
/// <param name="Low">The lower end of the scale.</param>
/// <param name="High">The upper end of the scale, above the lower.</param>
public sealed record RadarProfile(IReadOnlyList<RadarAxis> Axes, IReadOnlyList<string> Times, double Low, double High)
{
    /// <summary>A value beyond the scale is drawn at its end.</summary>
    internal double ShareOf(double value) => (Math.Clamp(value, Low, High) - Low) / (High - Low);

    internal static void Refuse(RadarProfile profile, int fewest)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var text = DrawingText.In(CultureInfo.InvariantCulture);
        if (profile.Axes.Count < fewest)
            throw new ArgumentException(text.Format("RadarTooFew", profile.Axes.Count, fewest), nameof(profile));
        if (profile.Times.Count == 0)
            throw new ArgumentException(text["RadarNoTimes"], nameof(profile));
        if (!(double.IsFinite(profile.Low) && double.IsFinite(profile.High) && profile.High > profile.Low))
            throw new ArgumentException(text.Format("RadarScale", profile.Low, profile.High), nameof(profile));
        foreach (var axis in profile.Axes)
        {
            if (axis.Values.Count != profile.Times.Count)
                throw new ArgumentException(text.Format("RadarValues", axis.Name, axis.Values.Count, profile.Times.Count), nameof(profile));
            if (axis.Values.FirstOrDefault(value => value is { } known && !double.IsFinite(known)) is { } odd)
                throw new ArgumentException(text.Format("RadarValue", axis.Name, odd), nameof(profile));
        }
    }
}
