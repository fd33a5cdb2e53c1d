using Cairn.Drawing.Layered;

namespace Cairn.Drawing.Drivers;

/// <summary>A driver diagram with its nodes numbered, and their order in each column.</summary>
internal sealed class DriverGraph
{
    public DriverGraph(DriverDiagram diagram)
    {
        Diagram = diagram;
        Numbers = diagram.Nodes.Select((node, number) => (node.Id, number)).ToDictionary(at => at.Id, at => at.number, StringComparer.Ordinal);
        Graph = new([.. diagram.Nodes.Select(node => node.Column)], diagram.Columns.Count, diagram.Links.Select(link => (Numbers[link.Parent], Numbers[link.Child])));
        Order = LayerOrder.Of(Graph);
        Place = new int[Graph.Places.Count];
        foreach (var layer in Order)
        {
            for (var i = 0; i < layer.Length; i++)
                Place[layer[i]] = i;
        }
    }

    public DriverDiagram Diagram { get; }

    public IReadOnlyDictionary<string, int> Numbers { get; }

    public LayerGraph Graph { get; }

    public int[][] Order { get; }

    /// <summary>The position of each place in its column.</summary>
    public int[] Place { get; }

    /// <summary>Boxes in reading order: column by column, each from the top.</summary>
    public IEnumerable<DriverNode> InOrder(IEnumerable<DriverNode> nodes) => nodes.OrderBy(node => node.Column).ThenBy(node => Place[Numbers[node.Id]]);
}
