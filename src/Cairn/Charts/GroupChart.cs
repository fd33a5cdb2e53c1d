using Cairn.Measures;

namespace Cairn.Charts;

/// <summary>The chart of one group of a measure, of what the reader may see of it.</summary>
/// <param name="Group">The split, a colon and the group; empty for all together.</param>
/// <param name="Readings">What the reader may see, in the order of time.</param>
/// <param name="Chart">Itself; without points where nothing is known.</param>
public sealed record GroupChart(string Group, IReadOnlyList<ShownReading> Readings, MeasureChart Chart)
{
    /// <summary>Whether some of it is hidden, because so few people stand behind it.</summary>
    public bool IsHiding => Readings.Any(reading => reading.IsHidden);

    /// <summary>Whether its latest points are a signal.</summary>
    public bool IsChanged => Chart.Signal is { IsCurrent: true };
}
