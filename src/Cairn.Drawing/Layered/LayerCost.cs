namespace Cairn.Drawing.Layered;

/// <summary>How good an order is: few crossings first, then few nodes that stand otherwise than given.</summary>
/// <param name="Crossings">How often links cross.</param>
/// <param name="Moved">How many pairs of nodes stand the other way round than given.</param>
internal readonly record struct LayerCost(int Crossings, int Moved)
{
    public static LayerCost operator +(LayerCost one, LayerCost other) => new(one.Crossings + other.Crossings, one.Moved + other.Moved);

    public static LayerCost Of(LayerGraph graph, int[][] order)
    {
        var cost = default(LayerCost);
        for (var layer = 0; layer < order.Length; layer++)
            cost += new LayerCost(layer == 0 ? 0 : CrossingsBetween(graph, order[layer - 1], order[layer]), MovedIn(graph, order[layer]));
        return cost;
    }

    /// <summary>Crossings between two neighbouring layers: pairs of links whose ends stand the other way round than their starts.</summary>
    public static int CrossingsBetween(LayerGraph graph, int[] upper, int[] lower)
    {
        var position = new int[graph.Places.Count];
        for (var i = 0; i < lower.Length; i++)
            position[lower[i]] = i;

        // How many links of the places further up end at each place; summed plainly, for layers are short.
        var ends = new int[lower.Length];
        var crossings = 0;
        foreach (var place in upper)
        {
            foreach (var end in graph.After(place))
            {
                for (var below = position[end] + 1; below < lower.Length; below++)
                    crossings += ends[below];
            }

            foreach (var end in graph.After(place))
                ends[position[end]]++;
        }

        return crossings;
    }

    public static int MovedIn(LayerGraph graph, int[] order)
    {
        var moved = 0;
        for (var i = 0; i < order.Length; i++)
        {
            for (var k = i + 1; k < order.Length; k++)
            {
                if (order[k] < order[i] && !graph.Places[order[i]].IsPassage)
                    moved++;
            }
        }

        return moved;
    }

    public bool IsBelow(LayerCost other) => Crossings < other.Crossings || (Crossings == other.Crossings && Moved < other.Moved);
}
