namespace Cairn.Drawing.Processes;

/// <summary>Lays two versions of a process map over each other.</summary>
internal static class ProcessVersions
{
    public static ProcessMap Compare(ProcessMap before, ProcessMap after)
    {
        var earlier = before.Steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        var steps = after.Steps.Select(step => step with { Change = ChangeOf(earlier.GetValueOrDefault(step.Id), step) }).ToList();
        var place = 0;
        foreach (var step in before.Steps)
        {
            var known = steps.FindIndex(other => other.Id == step.Id);
            if (known < 0)
                steps.Insert(known = place, step with { Change = DiagramChange.Removed });
            place = known + 1;
        }

        var flows = after.Flows.Select(flow => flow with { Change = ChangeOf(Same(before.Flows, flow), flow) })
            .Concat(before.Flows.Where(flow => Same(after.Flows, flow) is null).Select(flow => flow with { Change = DiagramChange.Removed }));
        var lanes = after.Lanes.Concat(before.Lanes.Where(lane => after.Lanes.All(other => other.Id != lane.Id)));
        return ProcessMap.Of([.. lanes], steps, [.. flows]);
    }

    private static DiagramChange ChangeOf(ProcessStep? before, ProcessStep after) =>
        before is null ? DiagramChange.Added
        : before with { Text = before.Text.Trim(), Change = DiagramChange.None } == after with { Text = after.Text.Trim(), Change = DiagramChange.None } ? DiagramChange.None
        : DiagramChange.Changed;

    private static DiagramChange ChangeOf(ProcessFlow? before, ProcessFlow after) =>
        before is null ? DiagramChange.Added
        : (before.Label ?? "").Trim() == (after.Label ?? "").Trim() && before.Layer == after.Layer ? DiagramChange.None
        : DiagramChange.Changed;

    private static ProcessFlow? Same(IReadOnlyList<ProcessFlow> flows, ProcessFlow flow) =>
        flows.FirstOrDefault(other => other.From == flow.From && other.To == flow.To);
}
