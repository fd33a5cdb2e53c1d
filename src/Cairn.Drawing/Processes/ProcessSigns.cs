using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Processes;

/// <summary>How steps and ways of a process map look, and what their notes say.</summary>
internal sealed class ProcessSigns(DrawingText text)
{
    public string WordsOf(ProcessStep step) => step.Text.Or(text["NoWords"]);

    public static NodeLook LookOf(ProcessStep step)
    {
        var shape = step.Kind switch
        {
            StepKind.Decision => NodeShape.Pointed,
            StepKind.Start or StepKind.End => NodeShape.Pill,
            _ => NodeShape.Box,
        };
        var look = (step.Kind is StepKind.Start or StepKind.End ? NodeLook.Second : NodeLook.Plain) with { Shape = shape };
        if (step.Layer == WorkLayer.Imagined)
            look = look with { Ground = "cairn-node-imagined" };
        if (step.Layer == WorkLayer.Done)
            look = look with { Ground = "cairn-node-done" };
        if (step.Mark == StepMark.Remove)
            look = look with { Words = look.IsBold ? "cairn-node-text-removed-strong" : "cairn-node-text-removed" };
        return look.After(step.Change);
    }

    public IEnumerable<NodeNote> NotesOf(ProcessStep step)
    {
        foreach (var note in NodeNote.Of(step.Change, text))
            yield return note;
        if (step.Layer == WorkLayer.Imagined)
            yield return new(text["LayerImagined"], MarkKind.Circle, "cairn-excluded");
        if (step.Layer == WorkLayer.Done)
            yield return new(text["LayerDone"], MarkKind.Circle, "cairn-neutral");
        if (step.Time is { } time)
            yield return new(ProcessTimes.Of(time, text));
        if (MarkOf(step.Mark) is { } mark)
            yield return mark;
    }

    public static string ClassOf(ProcessFlow flow) => (flow.Change, flow.Layer) switch
    {
        (DiagramChange.Added or DiagramChange.Changed, _) => "cairn-link cairn-link-added",
        (DiagramChange.Removed, _) => "cairn-link cairn-link-removed",
        (_, WorkLayer.Imagined) => "cairn-link cairn-link-weak",
        (_, WorkLayer.Done) => "cairn-link cairn-link-done",
        _ => "cairn-link",
    };

    public static string ArrowOf(ProcessFlow flow) =>
        flow.Change == DiagramChange.None && flow.Layer == WorkLayer.Done ? "cairn-arrow-done" : flow.Change is DiagramChange.Added or DiagramChange.Changed ? "cairn-flag" : "cairn-common-tight";

    /// <summary>A way on in words: its label, and where it leads.</summary>
    public string WayOf(ProcessFlow flow, ProcessStep to)
    {
        var way = string.IsNullOrWhiteSpace(flow.Label) ? text.Format("ProcessThen", WordsOf(to)) : text.Format("ProcessWay", flow.Label.Trim(), WordsOf(to));
        var said = string.Join(text["Comma"], LayerOf(flow).Concat(NodeNote.Of(flow.Change, text).Select(note => note.Words)));
        return said.Length == 0 ? way : text.Format("ProcessWayLayer", way, said);
    }

    private IEnumerable<string> LayerOf(ProcessFlow flow) => flow.Layer switch
    {
        WorkLayer.Imagined => [text["LayerImagined"]],
        WorkLayer.Done => [text["LayerDone"]],
        _ => [],
    };

    private NodeNote? MarkOf(StepMark mark) => mark switch
    {
        StepMark.Value => new(text["MarkValue"], MarkKind.Circle, "cairn-improvement"),
        StepMark.Waste => new(text["MarkWaste"], MarkKind.Diamond, "cairn-concern"),
        StepMark.Unclear => new(text["MarkUnclear"], MarkKind.Square, "cairn-neutral"),
        StepMark.Remove => new(text["MarkRemove"], MarkKind.Diamond, "cairn-flag"),
        _ => null,
    };
}
