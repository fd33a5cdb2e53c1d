namespace Cairn.Drawing.Measuring;

/// <summary>From where to where the value axis runs, in plotted units.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end, above the lower.</param>
internal readonly record struct ValueRange(double Low, double High)
{
    /// <summary>Data that reach down to this share of their height are shown from zero, whatever the kind.</summary>
    private const double NearZero = 0.6;

    /// <summary>Limits may stretch the axis by this much beyond the data; a single wide one (a tiny denominator) runs out of the plot instead.</summary>
    private const double MostStretch = 1.2;

    private const double Headroom = 0.06;

    /// <summary>Whether zero is out of sight, which the chart must say.</summary>
    public bool IsCutOff => Low > 0 || High < 0;

    /// <summary>The range of a chart.</summary>
    /// <param name="points">What it shows.</param>
    /// <param name="floor">The smallest value there can be, where the axis then starts; negative infinity where there is none.</param>
    /// <param name="ceiling">The largest value there can be, which the axis does not pass.</param>
    /// <param name="zoom">Whether to span the data only.</param>
    public static ValueRange Of(ReadOnlySpan<PlotPoint> points, double floor, double ceiling, bool zoom)
    {
        var data = Extent(points, out var limits);
        if (data.Low > data.High)
            return new(0, double.IsFinite(ceiling) ? ceiling : 1);

        var span = Math.Max(data.High - data.Low, 1e-9 * Math.Max(Math.Abs(data.Low), Math.Abs(data.High)));
        var low = Math.Min(data.Low, Math.Max(limits.Low, data.Low - MostStretch * span));
        var high = Math.Max(data.High, Math.Min(limits.High, data.High + MostStretch * span));
        var isSingle = high - low <= 1e-9 * Math.Max(Math.Abs(low), Math.Abs(high));

        var fromZero = !zoom && (floor == 0 || isSingle || Math.Min(Math.Abs(low), Math.Abs(high)) <= NearZero * Math.Max(Math.Abs(low), Math.Abs(high)));
        return Pad(low, high, fromZero || isSingle, floor, ceiling);
    }

    /// <summary>The range that holds all of several: from zero, unless all of them start above it; 0 to 1 where there is none.</summary>
    public static ValueRange Common(IReadOnlyList<ValueRange> ranges)
    {
        if (ranges.Count == 0)
            return new(0, 1);
        var (low, high) = (ranges.Min(range => range.Low), ranges.Max(range => range.High));
        return new(ranges.All(range => range.Low > 0) ? low : Math.Min(low, 0), high);
    }

    /// <summary>The same, or as much more as must be seen of some points.</summary>
    public ValueRange WidenedTo(ReadOnlySpan<PlotPoint> points)
    {
        var data = Extent(points, out _);
        return data.Low > data.High ? this : new(Math.Min(Low, data.Low), Math.Max(High, data.High));
    }

    private static ValueRange Pad(double low, double high, bool withZero, double floor, double ceiling)
    {
        var top = withZero ? Math.Max(0, high) : high;
        var bottom = withZero ? Math.Min(0, low) : low;
        if (top == 0 && bottom == 0)
            return new(0, Math.Min(1, ceiling));

        // What differs by less than doubles can tell apart is one value with room around it.
        var span = Math.Max(top - bottom, 1e-9 * Math.Max(Math.Abs(top), Math.Abs(bottom)));
        var paddedTop = top == 0 ? 0 : top + Headroom * span;
        var paddedBottom = bottom == 0 ? 0 : bottom - Headroom * span;
        return new(Math.Max(paddedBottom, floor), Math.Min(paddedTop, Math.Max(ceiling, top)));
    }

    /// <summary>The extent of what must be seen (values, centre lines, targets), and that of the limits.</summary>
    private static ValueRange Extent(ReadOnlySpan<PlotPoint> points, out ValueRange limits)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        double lower = double.PositiveInfinity, upper = double.NegativeInfinity;
        foreach (ref readonly var point in points)
        {
            Widen(ref low, ref high, point.Value);
            Widen(ref low, ref high, point.Centre);
            Widen(ref low, ref high, point.Target);
            Widen(ref lower, ref upper, point.Lower);
            Widen(ref lower, ref upper, point.Upper);
        }

        limits = new(lower, upper);
        return new(low, high);
    }

    private static void Widen(ref double low, ref double high, double value)
    {
        if (double.IsNaN(value))
            return;
        low = Math.Min(low, value);
        high = Math.Max(high, value);
    }
}
