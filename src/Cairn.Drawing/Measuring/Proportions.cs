namespace Cairn.Drawing.Measuring;

/// <summary>The sizes that all drawings share, most of them as multiples of the height of common text.</summary>
internal static class Proportions
{
    /// <summary>From one line of text to the next.</summary>
    public const double Line = 1.32;

    public const double Title = 1.3;

    public const double Foot = 0.92;

    /// <summary>The empty edge on all sides.</summary>
    public const double Edge = 0.9;

    /// <summary>In pixels: a plot is never flatter, whatever height is asked for.</summary>
    public const double LeastPlotHeight = 90;

    /// <summary>The height of common text on a page of a width, both in pixels: from 12 to 14, in halves.</summary>
    public static double FontFor(double width) => Math.Round(2 * Math.Clamp(11 + width / 450, 12, 14)) / 2;
}
