using System.Globalization;
using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Processes;

namespace Cairn.Drawing;

/// <summary>A process: who does what, in which order, with questions on the way. Work as imagined and work as done are layers of one map.</summary>
public sealed class ProcessMap
{
    private ProcessMap(IReadOnlyList<ProcessLane> lanes, IReadOnlyList<ProcessStep> steps, IReadOnlyList<ProcessFlow> flows) =>
        (Lanes, Steps, Flows) = (lanes, steps, flows);

    /// <summary>Who does something, left to right.</summary>
    public IReadOnlyList<ProcessLane> Lanes { get; }

    /// <summary>The steps, in the order given.</summary>
    public IReadOnlyList<ProcessStep> Steps { get; }

    /// <summary>The ways between them.</summary>
    public IReadOnlyList<ProcessFlow> Flows { get; }

    /// <summary>What is wrong; null where nothing is. A circle is no fault here: work does go back.</summary>
    /// <param name="lanes">Who does something.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="flows">The ways between them.</param>
    public static DiagramFault? FaultOf(IReadOnlyList<ProcessLane> lanes, IReadOnlyList<ProcessStep> steps, IReadOnlyList<ProcessFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(lanes);
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(flows);
        if ((PartIds.FaultOf(lanes.Select(lane => lane.Id)) ?? PartIds.FaultOf(steps.Select(step => step.Id))) is { } fault)
            return fault;
        if (steps.FirstOrDefault(step => lanes.All(lane => lane.Id != step.Lane)) is { } lost)
            return new(DiagramFaultKind.UnknownPlace, lost.Text, lost.Lane);
        if (steps.FirstOrDefault(step => step.Time < TimeSpan.Zero) is { } odd)
            return new(DiagramFaultKind.BadTime, odd.Text, odd.Time!.Value.ToString("c", CultureInfo.InvariantCulture));
        return FaultOf(steps, flows);
    }

    /// <summary>A process map.</summary>
    /// <param name="lanes">Who does something, left to right.</param>
    /// <param name="steps">The steps; where the ways leave it open, they stand in this order.</param>
    /// <param name="flows">The ways between them.</param>
    /// <exception cref="ArgumentException">There is a <see cref="DiagramFault"/>; its message says which.</exception>
    public static ProcessMap Of(IReadOnlyList<ProcessLane> lanes, IReadOnlyList<ProcessStep> steps, IReadOnlyList<ProcessFlow> flows)
    {
        FaultOf(lanes, steps, flows)?.Refuse(nameof(steps));
        return new([.. lanes], [.. steps], [.. flows]);
    }

    /// <summary>Before and after in one map: what came, what changed and what went is marked. Parts are the same where their ids are.</summary>
    /// <param name="before">The earlier map.</param>
    /// <param name="after">The later map.</param>
    public static ProcessMap Compared(ProcessMap before, ProcessMap after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return ProcessVersions.Compare(before, after);
    }

    /// <summary>The map with one account of the work alone: what both share, and what is only in this one.</summary>
    /// <param name="layer">Imagined or done; both gives the whole map.</param>
    public ProcessMap Only(WorkLayer layer)
    {
        if (layer == WorkLayer.Both)
            return this;
        var steps = Steps.Where(step => step.Layer == WorkLayer.Both || step.Layer == layer).Select(step => step with { Layer = WorkLayer.Both }).ToArray();
        var flows = Flows.Where(flow => flow.Layer == WorkLayer.Both || flow.Layer == layer).Select(flow => flow with { Layer = WorkLayer.Both });
        return new(Lanes, steps, [.. flows.Where(flow => steps.Any(step => step.Id == flow.From) && steps.Any(step => step.Id == flow.To))]);
    }

    private static DiagramFault? FaultOf(IReadOnlyList<ProcessStep> steps, IReadOnlyList<ProcessFlow> flows)
    {
        var known = steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        foreach (var flow in flows)
        {
            if (!known.TryGetValue(flow.From, out var from))
                return new(DiagramFaultKind.UnknownEnd, flow.From);
            if (!known.TryGetValue(flow.To, out var to))
                return new(DiagramFaultKind.UnknownEnd, flow.To);
            if (from == to)
                return new(DiagramFaultKind.LinkToItself, from.Text);
            if (!seen.Add((flow.From, flow.To)))
                return new(DiagramFaultKind.LinkTwice, from.Text, to.Text);
        }

        return null;
    }
}
