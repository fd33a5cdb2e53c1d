namespace Cairn.Drawing.Layered;

/// <summary>
/// Finds an order without any crossing. Pairs are put as given, nodes before passages and left layers before right ones, wherever that
/// does not contradict what links demand; where it turns out to, the decision is taken back. So a small edit moves little.
/// </summary>
internal static class PlanarOrder
{
    /// <summary>A layer of more places is left to the sweeps: pairs grow with the square.</summary>
    private const int LongestLayer = 100;

    /// <summary>Contradictions are rare, and many in a row say that the search will not end soon.</summary>
    private const int MostContradictions = 500;

    /// <summary>The order of each layer, or null where a crossing cannot be avoided (or, in very large graphs, was not).</summary>
    public static int[][]? Find(LayerGraph graph)
    {
        if (graph.Given.Any(layer => layer.Length > LongestLayer))
            return null;

        var pairs = new PairClasses(graph);
        if (!pairs.IsConsistent)
            return null;

        var order = new PairOrder(pairs);
        return IsDecided(order, Wishes(graph, pairs)) ? [.. graph.Given.Select((layer, index) => Sorted(order, layer, index))] : null;
    }

    private static bool IsDecided(PairOrder order, int[] wishes)
    {
        var decisions = new Stack<(int Wish, int Mark)>();
        var contradictions = 0;
        for (var wish = 0; wish < wishes.Length; wish++)
        {
            if (order.IsDecided(wishes[wish]))
                continue;

            decisions.Push((wish, order.Mark));
            var isGood = order.Decide(wishes[wish], asGiven: true);
            while (!isGood)
            {
                if (++contradictions > MostContradictions || !decisions.TryPop(out var last))
                    return false;
                order.TakeBack(last.Mark);
                wish = last.Wish;
                isGood = order.Decide(wishes[wish], asGiven: false);
            }
        }

        return true;
    }

    /// <summary>Pairs in the order in which they are wished to stand as given.</summary>
    private static int[] Wishes(LayerGraph graph, PairClasses pairs)
    {
        var wishes = new List<(bool IsPassage, int Pair)>();
        for (var layer = 0; layer < pairs.Layers; layer++)
        {
            for (var i = 0; i < pairs.SizeOf(layer); i++)
            {
                for (var k = i + 1; k < pairs.SizeOf(layer); k++)
                    wishes.Add((graph.Places[graph.Given[layer][k]].IsPassage, pairs.PairOf(layer, i, k)));
            }
        }

        return [.. wishes.OrderBy(wish => wish.IsPassage).Select(wish => wish.Pair)];
    }

    private static int[] Sorted(PairOrder order, int[] layer, int index) =>
        [.. Enumerable.Range(0, layer.Length).OrderBy(place => Enumerable.Range(0, layer.Length).Count(other => other != place && order.Before(index, other, place) > 0)).Select(place => layer[place])];
}
