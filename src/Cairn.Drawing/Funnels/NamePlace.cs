using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.Funnels;

/// <summary>Where a name may stand, and the leader from its point.</summary>
internal readonly record struct NamePlace(Box Box, bool HasLeader, double FromX, double FromY, double ToX, double ToY)
{
    private const double Sideways = 0.4;

    // Right and left first: reading goes on from the point.
    private static readonly (double X, double Y)[] Directions =
        [(1, 0), (-1, 0), (0.8, -0.6), (-0.8, -0.6), (0.8, 0.6), (-0.8, 0.6), (0, -1), (0, 1), (0.5, -0.87), (-0.5, -0.87), (0.5, 0.87), (-0.5, 0.87)];

    private static readonly double[] Distances = [0, 0.9, 1.8, 2.8, 4];

    /// <summary>The side at the point: a reader's narrower font must not leave a hole there.</summary>
    public Anchor Anchor { get; private init; }

    public double AnchorX => Anchor switch
    {
        Anchor.Start => Box.Left,
        Anchor.End => Box.Right,
        _ => (Box.Left + Box.Right) / 2,
    };

    /// <summary>All places around a point, the nearest first.</summary>
    /// <param name="x">The point.</param>
    /// <param name="y">The point.</param>
    /// <param name="radius">Of its symbol.</param>
    /// <param name="width">Of the name.</param>
    /// <param name="font">The size of the text.</param>
    public static IEnumerable<NamePlace> Around(double x, double y, double radius, double width, double font)
    {
        foreach (var distance in Distances)
        {
            foreach (var direction in Directions)
                yield return At(x, y, direction, radius + 0.3 * font + distance * font, width, font, distance > 0, radius);
        }
    }

    private static NamePlace At(double x, double y, (double X, double Y) direction, double reach, double width, double font, bool hasLeader, double radius)
    {
        var height = 1.24 * font;
        double toX = x + reach * direction.X, toY = y + reach * direction.Y;
        var left = Math.Abs(direction.X) < Sideways ? toX - width / 2 : direction.X > 0 ? toX : toX - width;
        var top = Math.Abs(direction.X) >= Sideways ? toY - height / 2 : direction.Y > 0 ? toY : toY - height;
        var start = radius + 1;
        return new(new(left, top, left + width, top + height), hasLeader, x + start * direction.X, y + start * direction.Y,
            toX - 2 * direction.X, toY - 2 * direction.Y)
        {
            Anchor = Math.Abs(direction.X) < Sideways ? Anchor.Middle : direction.X > 0 ? Anchor.Start : Anchor.End,
        };
    }
}
