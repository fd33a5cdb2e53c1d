namespace Cairn.Drawing.Processes;

/// <summary>In which row each step stands: below all that leads to it, ways that lead back left aside, and two of one lane never in one row.</summary>
internal sealed class ProcessOrder
{
    private readonly ProcessMap map;
    private readonly ILookup<string, ProcessFlow> flows;
    private readonly Dictionary<string, bool> isDone = new(StringComparer.Ordinal);
    private readonly List<string> finished = [];
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);

    public ProcessOrder(ProcessMap map)
    {
        this.map = map;
        flows = map.Flows.ToLookup(flow => flow.From, StringComparer.Ordinal);
        var loose = map.Steps.Where(step => !flows.Contains(step.Id) && map.Flows.All(flow => flow.To != step.Id)).Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var step in map.Steps.Where(step => !loose.Contains(step.Id)))
            Visit(step.Id);

        var ahead = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = finished.Count - 1; i >= 0; i--)
            Put(finished[i], ahead);
        foreach (var step in map.Steps.Where(step => loose.Contains(step.Id)))
            rows[step.Id] = Count;
    }

    /// <summary>How many rows there are.</summary>
    public int Count => rows.Count == 0 ? 0 : rows.Values.Max() + 1;

    /// <summary>Steps in reading order: row by row, each from the left.</summary>
    public IEnumerable<ProcessStep> InOrder => map.Steps.OrderBy(step => rows[step.Id]).ThenBy(step => LaneOf(step));

    public int RowOf(string step) => rows[step];

    public int LaneOf(ProcessStep step) => map.Lanes.TakeWhile(lane => lane.Id != step.Lane).Count();

    /// <summary>Deep first, so that what is finished later comes earlier in the process; a way to a step that is not finished leads back.</summary>
    private void Visit(string step)
    {
        if (!isDone.TryAdd(step, false))
            return;

        // The last way is followed first, because what is finished last stands first.
        foreach (var flow in flows[step].Reverse())
            Visit(flow.To);
        isDone[step] = true;
        finished.Add(step);
    }

    private void Put(string id, Dictionary<string, int> ahead)
    {
        var step = map.Steps.First(other => other.Id == id);
        var row = ahead.GetValueOrDefault(id);
        while (map.Steps.Any(other => other.Lane == step.Lane && rows.TryGetValue(other.Id, out var taken) && taken == row))
            row++;
        rows[id] = row;
        foreach (var flow in flows[id].Where(flow => !rows.ContainsKey(flow.To)))
            ahead[flow.To] = Math.Max(ahead.GetValueOrDefault(flow.To), row + 1);
    }
}
