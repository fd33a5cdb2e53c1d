namespace Cairn.Drawing.Measuring;

/// <summary>A number read off a point, for example its upper limit.</summary>
internal delegate double Reading(in PlotPoint point);

/// <summary>
/// Walks the unbroken stretches of a line that holds one level around each point: centre, limit or target. A stretch ends with its phase;
/// where the level is missing or a period is, it is bridged if the level stays the same, and broken otherwise.
/// </summary>
internal ref struct Stretches(Plot plot, Reading level)
{
    private int next;

    /// <summary>The first point of the stretch, which has a level.</summary>
    public int First { get; private set; }

    /// <summary>The last point of the stretch, which has a level.</summary>
    public int Last { get; private set; }

    public bool MoveNext()
    {
        var points = plot.Points;
        while (next < points.Length && double.IsNaN(level(points[next])))
            next++;
        if (next == points.Length)
            return false;

        First = Last = next++;
        for (; next < points.Length && points[next].Phase == points[First].Phase; next++)
        {
            var value = level(points[next]);
            if (double.IsNaN(value))
                continue;
            if (value != level(points[Last]) && (Last != next - 1 || plot.BreaksBefore(next)))
                return true;
            Last = next;
        }

        return true;
    }
}
