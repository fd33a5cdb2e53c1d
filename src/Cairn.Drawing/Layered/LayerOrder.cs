namespace Cairn.Drawing.Layered;

/// <summary>The order of the places in each layer: without a crossing where that is possible, and otherwise as near to the given one as it can be.</summary>
internal static class LayerOrder
{
    public static int[][] Of(LayerGraph graph)
    {
        if (PlanarOrder.Find(graph) is { } planar)
            return planar;
        return ExactOrder.Find(graph) ?? SweptOrder.Find(graph);
    }
}
