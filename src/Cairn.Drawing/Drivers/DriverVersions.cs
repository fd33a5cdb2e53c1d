namespace Cairn.Drawing.Drivers;

/// <summary>Lays two versions of a driver diagram over each other.</summary>
internal static class DriverVersions
{
    public static DriverDiagram Compare(DriverDiagram before, DriverDiagram after)
    {
        var earlier = before.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var nodes = after.Nodes.Select(node => node with { Change = ChangeOf(earlier.GetValueOrDefault(node.Id), node) }).ToList();
        var later = after.Nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        InsertGone(nodes, before, later);

        var columns = nodes.ToDictionary(node => node.Id, node => node.Column, StringComparer.Ordinal);
        var links = after.Links.Select(link => link with { Change = ChangeOf(Same(before.Links, link), link) }).ToList();
        // A link that went may lead backwards by now, because one of its ends moved; then only its ends tell of it.
        links.AddRange(before.Links.Where(link => Same(after.Links, link) is null && columns[link.Parent] < columns[link.Child]).Select(link => link with { Change = DiagramChange.Removed }));
        return DriverDiagram.Of(nodes, links, [.. after.Columns, .. before.Columns.Skip(after.Columns.Count)]);
    }

    /// <summary>What went stands where it stood: after the neighbour it followed.</summary>
    private static void InsertGone(List<DriverNode> nodes, DriverDiagram before, HashSet<string> later)
    {
        var place = 0;
        foreach (var node in before.Nodes)
        {
            var known = nodes.FindIndex(other => other.Id == node.Id);
            if (known < 0 && !later.Contains(node.Id))
                nodes.Insert(known = place, node with { Change = DiagramChange.Removed });
            place = known + 1;
        }
    }

    private static DiagramChange ChangeOf(DriverNode? before, DriverNode after) =>
        before is null ? DiagramChange.Added
        : SaysTheSame(before, after) && before.Column == after.Column ? DiagramChange.None
        : DiagramChange.Changed;

    /// <summary>What is counted at a box, or follows from that, is not said by anybody.</summary>
    private static bool SaysTheSame(DriverNode one, DriverNode other) =>
        one.Text.Trim() == other.Text.Trim() && one.IsEquity == other.IsEquity && (one.Note ?? "").Trim() == (other.Note ?? "").Trim();

    private static DiagramChange ChangeOf(DriverLink? before, DriverLink after) =>
        before is null ? DiagramChange.Added : before.IsWeak == after.IsWeak ? DiagramChange.None : DiagramChange.Changed;

    private static DriverLink? Same(IReadOnlyList<DriverLink> links, DriverLink link) =>
        links.FirstOrDefault(other => other.Parent == link.Parent && other.Child == link.Child);
}
