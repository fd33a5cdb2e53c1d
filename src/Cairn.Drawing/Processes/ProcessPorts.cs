using Cairn.Drawing.Measuring;
using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.Processes;

/// <summary>Where ways leave and enter steps, and beside which lanes they run: sorted by the side to which they turn, so that few cross at once.</summary>
internal sealed class ProcessPorts
{
    private const int MostLabelLines = 3;

    private readonly ProcessMap map;
    private readonly ProcessOrder order;
    private readonly double font;
    private readonly double width;
    private readonly Func<int, double> leftOf;
    private readonly Dictionary<string, int> lanes;

    public ProcessPorts(ProcessMap map, ProcessOrder order, double font, Func<int, double> leftOf, double width)
    {
        (this.map, this.order, this.font, this.leftOf, this.width) = (map, order, font, leftOf, width);
        lanes = map.Steps.ToDictionary(step => step.Id, order.LaneOf, StringComparer.Ordinal);
        Ways = [.. map.Flows.Select(WayOf)];
        foreach (var step in map.Steps)
        {
            Leave([.. Ways.Where(way => way.Flow.From == step.Id).OrderBy(Leaving).ThenBy(way => way.ToRow)]);
            Enter([.. Ways.Where(way => way.Flow.To == step.Id).OrderBy(Entering).ThenBy(way => way.FromRow)]);
        }

        foreach (var way in Ways.Where(way => way.IsDirect && lanes[way.Flow.From] == lanes[way.Flow.To]))
            Straighten(way);
    }

    public List<ProcessWay> Ways { get; }

    private ProcessWay WayOf(ProcessFlow flow, int index)
    {
        var (from, to) = (order.RowOf(flow.From), order.RowOf(flow.To));
        return new() { Flow = flow, Index = index, FromRow = from, ToRow = to, Channel = to == from + 1 ? -1 : ChannelOf(lanes[flow.From], lanes[flow.To], to > from) };
    }

    /// <summary>Beside the lane of the next step, on the side from which the way comes; in one lane forth on the left, back on the right.</summary>
    private static int ChannelOf(int from, int to, bool isForth) => from < to || (from == to && isForth) ? to : to + 1;

    /// <summary>To which side a way turns: the middle of a lane is a half, its boundaries are whole.</summary>
    private double Leaving(ProcessWay way) => way.IsDirect ? lanes[way.Flow.To] + 0.5 : way.Channel;

    private double Entering(ProcessWay way) => way.IsDirect ? lanes[way.Flow.From] + 0.5 : way.Channel;

    /// <summary>Exits with words have a share of the foot each, and start at its left; others share the foot evenly.</summary>
    private void Leave(ProcessWay[] ways)
    {
        var isSaid = ways.Length > 1 && ways.Any(way => !string.IsNullOrWhiteSpace(way.Flow.Label));
        for (var i = 0; i < ways.Length; i++)
        {
            var share = isSaid ? (width - 0.9 * font) / ways.Length : width / (ways.Length + 1);
            ways[i].Out = leftOf(lanes[ways[i].Flow.From]) + (isSaid ? 0.9 * font + i * share : (i + 1) * share);
            if (!string.IsNullOrWhiteSpace(ways[i].Flow.Label))
                ways[i].Label = Shortened.Lines(ways[i].Flow.Label!.Trim(), share - 0.9 * font, Proportions.Foot * font, MostLabelLines);
        }
    }

    private void Enter(ProcessWay[] ways)
    {
        for (var i = 0; i < ways.Length; i++)
            ways[i].In = leftOf(lanes[ways[i].Flow.To]) + (i + 1) * width / (ways.Length + 1);
    }

    /// <summary>A step that only one way enters lets it come straight down, and so does one that only one way leaves.</summary>
    private void Straighten(ProcessWay way)
    {
        if (map.Flows.Count(flow => flow.To == way.Flow.To) == 1)
            way.In = way.Out;
        else if (map.Flows.Count(flow => flow.From == way.Flow.From) == 1)
            way.Out = way.In;
    }
}
