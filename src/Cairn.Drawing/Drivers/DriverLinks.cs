namespace Cairn.Drawing.Drivers;

/// <summary>What a link may not be.</summary>
internal static class DriverLinks
{
    public static DiagramFault? FaultOf(IReadOnlyList<DriverNode> nodes, IReadOnlyList<DriverLink> links)
    {
        var known = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        foreach (var link in links)
        {
            if (!known.TryGetValue(link.Parent, out var parent))
                return new(DiagramFaultKind.UnknownEnd, link.Parent);
            if (!known.TryGetValue(link.Child, out var child))
                return new(DiagramFaultKind.UnknownEnd, link.Child);
            if (parent == child)
                return new(DiagramFaultKind.LinkToItself, parent.Text);
            if (!seen.Add((link.Parent, link.Child)))
                return new(DiagramFaultKind.LinkTwice, parent.Text, child.Text);
            if (parent.Column < child.Column)
                continue;
            return new(Leads(links, link.Child, link.Parent) ? DiagramFaultKind.Circle : DiagramFaultKind.LinkBackwards, parent.Text, child.Text);
        }

        return null;
    }

    private static bool Leads(IReadOnlyList<DriverLink> links, string from, string to)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { from };
        var waiting = new Queue<string>([from]);
        while (waiting.TryDequeue(out var id))
        {
            foreach (var link in links.Where(link => link.Parent == id && reached.Add(link.Child)))
                waiting.Enqueue(link.Child);
        }

        return reached.Contains(to);
    }
}
