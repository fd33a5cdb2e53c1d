namespace Cairn.Drawing.Processes;

/// <summary>
/// Lines that run along one strip: each gets the first track on which it overlaps no other, taken in the order of their starts, which
/// needs as few tracks as there can be.
/// </summary>
internal sealed class Tracks
{
    private readonly List<(double From, double To, int Line)> lines = [];

    /// <summary>How many tracks there are, after <see cref="Solve"/>.</summary>
    public int Count { get; private set; }

    public void Add(int line, double one, double other) => lines.Add((Math.Min(one, other), Math.Max(one, other), line));

    /// <summary>The track of each line, from 0.</summary>
    public Dictionary<int, int> Solve(double apart)
    {
        var ends = new List<double>();
        var tracks = new Dictionary<int, int>();
        foreach (var (from, to, line) in lines.OrderBy(line => line.From).ThenBy(line => line.To).ThenBy(line => line.Line))
        {
            var track = ends.FindIndex(end => end + apart <= from);
            if (track < 0)
            {
                track = ends.Count;
                ends.Add(0);
            }

            ends[track] = to;
            tracks[line] = track;
        }

        Count = ends.Count;
        return tracks;
    }
}
