using System.Globalization;
using Cairn.Drawing.Processes;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>A process map in words.</summary>
public static class ProcessWords
{
    /// <summary>Counts what there is and adds up the times, for example <c>Roles: 3. Steps: 9, of which 2 decisions. time of all steps: 1 h 20 min.</c></summary>
    /// <param name="map">The map.</param>
    /// <param name="culture">The language; null takes English.</param>
    public static string Describe(ProcessMap map, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        List<string> sentences = [text.Format("ProcessCount", map.Lanes.Count, map.Steps.Count, map.Steps.Count(step => step.Kind == StepKind.Decision))];
        var (imagined, done) = (map.Steps.Count(step => step.Layer == WorkLayer.Imagined), map.Steps.Count(step => step.Layer == WorkLayer.Done));
        if (imagined + done > 0)
            sentences.Add(text.Format("ProcessLayers", imagined, done));
        if (ProcessTimes.Sum(map, text) is { Length: > 0 } times)
            sentences.Add(text.Format("ProcessTimes", times));
        return string.Join(' ', sentences);
    }

    /// <summary>The steps one after another in reading order. The lead of each is its lane; its notes end with the ways on.</summary>
    /// <param name="map">The map.</param>
    /// <param name="culture">The language; null takes English.</param>
    public static IReadOnlyList<OutlineEntry> Outline(ProcessMap map, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        var signs = new ProcessSigns(text);
        var steps = map.Steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        return [.. new ProcessOrder(map).InOrder.Select(step => new OutlineEntry(step.Id, signs.WordsOf(step), [])
        {
            Lead = map.Lanes.First(lane => lane.Id == step.Lane).Name,
            Notes = [.. signs.NotesOf(step).Select(note => note.Words), .. map.Flows.Where(flow => flow.From == step.Id).Select(flow => signs.WayOf(flow, steps[flow.To]))],
        })];
    }
}
