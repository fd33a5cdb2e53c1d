namespace Cairn.Drawing.Drivers;

/// <summary>A box as it stands in an outline.</summary>
/// <param name="Node">The box.</param>
/// <param name="Link">The link by which it stands here; null at the top.</param>
/// <param name="Children">What serves it; empty where it stood before.</param>
/// <param name="IsRepeat">Whether it stood before.</param>
internal sealed record DriverBranch(DriverNode Node, DriverLink? Link, IReadOnlyList<DriverBranch> Children, bool IsRepeat);

/// <summary>Reads a driver diagram as an outline: each box with all that serves it stands once, below the first it serves, and is repeated alone below others. A link that went holds only what has no other.</summary>
internal sealed class DriverTree
{
    private readonly DriverGraph graph;
    private readonly ILookup<string, DriverLink> below;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    private DriverTree(DriverGraph graph)
    {
        this.graph = graph;
        var living = graph.Diagram.Links.Where(link => link.Change != DiagramChange.Removed).Select(link => link.Child).ToHashSet(StringComparer.Ordinal);
        below = graph.Diagram.Links.Where(link => link.Change != DiagramChange.Removed || !living.Contains(link.Child)).ToLookup(link => link.Parent, StringComparer.Ordinal);
    }

    public static IReadOnlyList<DriverBranch> Of(DriverGraph graph)
    {
        var tree = new DriverTree(graph);
        var serving = graph.Diagram.Links.Select(link => link.Child).ToHashSet(StringComparer.Ordinal);
        return [.. graph.InOrder(graph.Diagram.Nodes.Where(node => !serving.Contains(node.Id))).Select(node => tree.Branch(node, null))];
    }

    private DriverBranch Branch(DriverNode node, DriverLink? link)
    {
        if (!seen.Add(node.Id))
            return new(node, link, [], IsRepeat: true);

        var links = below[node.Id].ToDictionary(child => child.Child, StringComparer.Ordinal);
        var children = graph.InOrder(links.Keys.Select(id => graph.Diagram.Nodes[graph.Numbers[id]]));
        return new(node, link, [.. children.Select(child => Branch(child, links[child.Id]))], IsRepeat: false);
    }
}
