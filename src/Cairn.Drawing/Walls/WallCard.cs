using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Walls;

/// <summary>A chart of a wall, read once: its points, its state, its own range.</summary>
internal sealed record WallCard(WallChart Chart, PlotPoint[] Points, WallState State, ValueRange Range)
{
    /// <summary>The latest change first; at one moment concern before improvement before neutral; then earlier signals, then what is non-random as a whole and what is steady, by name.</summary>
    public static int InOrder(WallCard one, WallCard other)
    {
        if (one.State.Rank != other.State.Rank)
            return one.State.Rank.CompareTo(other.State.Rank);
        if (one.State.Period is { } mine && other.State.Period is { } theirs && theirs.CompareTo(mine) is not 0 and var later)
            return later;
        return Urgency(one.State.Look) != Urgency(other.State.Look)
            ? Urgency(one.State.Look).CompareTo(Urgency(other.State.Look))
            : string.CompareOrdinal(one.Chart.Name, other.Chart.Name);
    }

    private static int Urgency(Look look) => look switch
    {
        Look.Concern => 0,
        Look.Improvement => 1,
        Look.Neutral => 2,
        _ => 3,
    };
}
