namespace Cairn.Drawing.Measuring;

/// <summary>A straight line from values to pixels.</summary>
/// <param name="Low">The value at <paramref name="LowPixel"/>.</param>
/// <param name="LowPixel">Where the low value is.</param>
/// <param name="HighPixel">Where the high value is.</param>
/// <param name="High">The value at <paramref name="HighPixel"/>; where it equals the low one, all values lie in the middle.</param>
internal readonly record struct Scale(double Low, double High, double LowPixel, double HighPixel)
{
    public double PixelsPerUnit => High > Low ? (HighPixel - LowPixel) / (High - Low) : 0;

    public double this[double value] => High > Low
        ? LowPixel + (value - Low) / (High - Low) * (HighPixel - LowPixel)
        : (LowPixel + HighPixel) / 2;
}
