using System.Globalization;
using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>A profile in words: what each of its things is now, and was before. Fit for an alternative text.</summary>
public static class RadarWords
{
    /// <summary>Says every value, for example <c>Environment 4.5, before 4; Organisation not shown.</c></summary>
    /// <param name="profile">What is told.</param>
    /// <param name="culture">The language; default English.</param>
    public static string Describe(RadarProfile profile, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        culture ??= CultureInfo.InvariantCulture;
        var text = DrawingText.In(culture);
        return string.Join(text["RadarAnd"], profile.Axes.Select(axis => Said(axis, text, culture))) + ".";
    }

    internal static string Of(double? value, CultureInfo culture) => value is { } known ? Figures.Of(known, culture) : "–";

    private static string Said(RadarAxis axis, DrawingText text, CultureInfo culture)
    {
        if (axis.Now is not { } now)
            return text.Format("RadarNotShown", axis.Name);
        return axis.Before is { } before ? text.Format("RadarNowBefore", axis.Name, Of(now, culture), Of(before, culture)) : text.Format("RadarNow", axis.Name, Of(now, culture));
    }
}
