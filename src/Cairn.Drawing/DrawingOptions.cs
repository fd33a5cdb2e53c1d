using System.Globalization;
using Cairn.Drawing.Writing;

namespace Cairn.Drawing;

/// <summary>How a chart is drawn. The defaults suit a column of text.</summary>
public sealed record DrawingOptions
{
    private const double NarrowestWidth = 240;
    private const double Largest = 10_000;

    /// <summary>In pixels, 240 to 10,000; default 720. Text keeps its size: a wide chart shows more, not bigger.</summary>
    public double Width { get; init; } = 720;

    /// <summary>In pixels, 120 to 10,000; null lets the width decide. The plot never falls below 90 pixels: a chart of many annotations grows instead.</summary>
    public double? Height { get; init; }

    /// <summary>A file of its own, or part of a page; default a file.</summary>
    public SvgMode Mode { get; init; } = SvgMode.Standalone;

    /// <summary>Begins the ids of the drawing; unique in the page. A letter, then letters, digits, hyphens or underscores; default <c>chart</c>.</summary>
    public string IdPrefix { get; init; } = "chart";

    /// <summary>
    /// Whether the value axis spans the data only. Otherwise counts, rates and percentages start at zero, and only measurements that are
    /// far from zero do not. An axis that does not start at zero says so.
    /// </summary>
    public bool ZoomAxis { get; init; }

    /// <summary>
    /// The axes that run and control charts side by side share; null lets each find its own, as by default. A value axis that does not start
    /// at zero says so here too. Other drawings do not read it.
    /// </summary>
    public SharedAxes? Axes { get; init; }

    /// <summary>The language of fixed words, and the shape of numbers and dates; default the invariant culture, in English.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Enlarges the text, 0.75 to 3; default 1, which is 12 pixels at 320 pixels of width and 14 at 1,400. Nothing is drawn below 0.92 of it.</summary>
    public double FontScale { get; init; } = 1;

    internal static void RefuseUnlessDrawable(DrawingOptions options)
    {
        if (!(options.Width is >= NarrowestWidth and <= Largest))
            throw new ArgumentOutOfRangeException(nameof(options), options.Width, "A chart is 240 to 10,000 pixels wide.");
        if (options.Height is { } height && !(height is >= 120 and <= Largest))
            throw new ArgumentOutOfRangeException(nameof(options), height, "A chart is 120 to 10,000 pixels high.");
        if (!(options.FontScale is >= 0.75 and <= 3))
            throw new ArgumentOutOfRangeException(nameof(options), options.FontScale, "Text is drawn at 0.75 to 3 times its size.");
        XmlId.Check(options.IdPrefix, nameof(options));
    }
}
