using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Sheets;

/// <summary>The rectangle where data lies, and its two scales.</summary>
/// <param name="X">From values to pixels, left to right.</param>
/// <param name="Y">From values to pixels, bottom to top: its low end is the larger pixel.</param>
internal readonly record struct PlotArea(Scale X, Scale Y)
{
    public double Left => X.LowPixel;

    public double Right => X.HighPixel;

    public double Top => Y.HighPixel;

    public double Bottom => Y.LowPixel;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>The height of a value that may lie beyond the plot, kept to its edge.</summary>
    public double Within(double value) => Math.Clamp(Y[value], Top, Bottom);

    /// <summary>How high a drawing of a width is where nobody says: wide ones are flatter.</summary>
    public static double HeightFor(double width) => Math.Clamp(0.46 * width, 190, 520);
}
