namespace Cairn.Drawing.Sheets;

/// <summary>A rectangle that something takes up.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Meets(in Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool LiesIn(in Box other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>Whether a straight line passes through: clipped to the box by Liang and Barsky (1984), something is left.</summary>
    public bool IsCrossedBy(double x1, double y1, double x2, double y2)
    {
        double from = 0, to = 1;
        return Clip(x1 - x2, x1 - Left, ref from, ref to) && Clip(x2 - x1, Right - x1, ref from, ref to)
            && Clip(y1 - y2, y1 - Top, ref from, ref to) && Clip(y2 - y1, Bottom - y1, ref from, ref to);
    }

    private static bool Clip(double direction, double distance, ref double from, ref double to)
    {
        if (direction == 0)
            return distance >= 0;
        if (direction < 0)
            from = Math.Max(from, distance / direction);
        else
            to = Math.Min(to, distance / direction);
        return from <= to;
    }
}
