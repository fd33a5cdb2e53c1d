using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Drivers;

/// <summary>How the boxes and links of a driver diagram look, and what their notes say.</summary>
internal sealed class DriverSigns(DriverDiagram diagram, DrawingText text)
{
    public string WordsOf(DriverNode node) => node.Text.Or(text["NoWords"]);

    public NodeLook LookOf(DriverNode node)
    {
        var usual = node.Column == 0 ? NodeLook.First : node.Column == 1 && diagram.Columns.Count > 2 ? NodeLook.Second : NodeLook.Plain;
        return node.IsBare && node.Change != DiagramChange.Removed ? usual with { Ground = NodeLook.Dashed.Ground, Words = usual.IsBold ? NodeLook.Second.Words : usual.Words, Notes = NodeLook.Plain.Notes } : usual.After(node.Change);
    }

    public IEnumerable<NodeNote> NotesOf(DriverNode node)
    {
        foreach (var note in NodeNote.Of(node.Change, text))
            yield return note;
        foreach (var link in diagram.Links.Where(link => link.Child == node.Id && link.Change == DiagramChange.Changed))
            yield return new(text.Format(link.IsWeak ? "DriverNowWeak" : "DriverNowStrong", WordsOf(diagram.Nodes.First(other => other.Id == link.Parent))), MarkKind.Circle, "cairn-flag");
        if (node.IsEquity)
            yield return new(text["DriverEquity"], MarkKind.Square, node.Column == 0 && !node.IsBare ? "cairn-node-second" : "cairn-neutral");
        if (node.IsBare)
            yield return new(node.Note?.Trim() ?? node.BareNote?.Trim() ?? text["DriverBare"], MarkKind.Diamond, "cairn-concern");
        if (node.Measures > 0)
            yield return new(text.Format(node.Measures == 1 ? "DriverMeasure" : "DriverMeasures", node.Measures));
        if (node.Tests > 0)
            yield return new(text.Format(node.Tests == 1 ? "DriverTest" : "DriverTests", node.Tests));
        if (!node.IsBare && !string.IsNullOrWhiteSpace(node.Note))
            yield return new(node.Note.Trim());
    }

    public static string ClassOf(DriverLink link) => link.Change switch
    {
        DiagramChange.Added or DiagramChange.Changed => link.IsWeak ? "cairn-link cairn-link-added cairn-link-weak" : "cairn-link cairn-link-added",
        DiagramChange.Removed => "cairn-link cairn-link-removed",
        _ => link.IsWeak ? "cairn-link cairn-link-weak" : "cairn-link",
    };

    public static string KeyOf(DriverLink link) => link.Parent + " " + link.Child;

    /// <summary>What only a sign says, in words; nothing where no such sign is drawn.</summary>
    public string Foot()
    {
        List<string> parts = [];
        if (diagram.Links.Any(link => link.IsWeak && link.Change != DiagramChange.Removed))
            parts.Add(text["DriverFootWeak"]);
        if (diagram.Links.Any(link => link.Change == DiagramChange.Changed))
            parts.Add(text["DriverFootChanged"]);
        else if (diagram.Links.Any(link => link.Change == DiagramChange.Added))
            parts.Add(text["DriverFootAdded"]);
        if (diagram.Links.Any(link => link.Change == DiagramChange.Removed))
            parts.Add(text["DriverFootRemoved"]);
        return string.Join(" · ", parts);
    }
}
