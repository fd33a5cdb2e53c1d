namespace Cairn.Drawing.Measuring;

/// <summary>A numbered flag on the rail.</summary>
/// <param name="Number">From 1.</param>
/// <param name="At">Where it belongs, in pixels.</param>
/// <param name="X">Where its circle stands: there, or beside its neighbour.</param>
/// <param name="Row">From 0; more than one only where a row would be too full.</param>
internal readonly record struct Flag(int Number, double At, double X, int Row);

/// <summary>The rail of flags under the plot.</summary>
internal sealed class Rail
{
    private const double Gap = 3;

    private Rail(Flag[] flags, int rows, double radius)
    {
        Flags = flags;
        Rows = rows;
        Radius = radius;
    }

    public IReadOnlyList<Flag> Flags { get; }

    public int Rows { get; }

    /// <summary>Of a flag's circle.</summary>
    public double Radius { get; }

    /// <summary>From the middle of one row to that of the next.</summary>
    public double RowHeight => 2 * Radius + Gap;

    /// <summary>Lays flags where they belong, and pushes apart those that collide; over several rows where one is too short for all.</summary>
    /// <param name="wanted">Where each belongs, ascending; NaN where it has no place on this chart.</param>
    /// <param name="left">The left end of the plot.</param>
    /// <param name="right">The right end of the plot.</param>
    /// <param name="radius">Of a circle.</param>
    public static Rail Lay(ReadOnlySpan<double> wanted, double left, double right, double radius)
    {
        var numbers = new List<int>();
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!double.IsNaN(wanted[i]))
                numbers.Add(i);
        }

        var distance = 2 * radius + Gap;
        var rows = Math.Max(numbers.Count > 0 ? 1 : 0, (int)Math.Ceiling((numbers.Count - 1) * distance / (right - left)));
        var middles = new double[numbers.Count];
        for (var i = 0; i < middles.Length; i++)
            middles[i] = wanted[numbers[i]];
        PushApart.Solve(middles, distance / Math.Max(1, rows), left, right);

        var flags = new Flag[middles.Length];
        for (var i = 0; i < flags.Length; i++)
            flags[i] = new(numbers[i] + 1, wanted[numbers[i]], middles[i], i % Math.Max(1, rows));
        return new(flags, rows, radius);
    }
}
