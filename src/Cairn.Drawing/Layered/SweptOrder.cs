namespace Cairn.Drawing.Layered;

/// <summary>
/// A good order of large graphs in which some links must cross: layers are put in the order of the mean place of their neighbours, to
/// and fro (Sugiyama, Tagawa and Toda 1981), and between the sweeps each place is sifted to where it crosses least (Matuszewski,
/// Schönfeld and Molitor 1999). The best order met is kept, the given one first of all.
/// </summary>
internal static class SweptOrder
{
    private const int Rounds = 10;
    private const int MostSiftings = 8;

    public static int[][] Find(LayerGraph graph)
    {
        int[][] order = [.. graph.Given.Select(layer => (int[])[.. layer])];
        var best = order;
        var least = LayerCost.Of(graph, order);
        for (var round = 0; round < Rounds && least.Crossings > 0; round++)
        {
            order = [.. order.Select(layer => (int[])[.. layer])];
            if (round > 0)
                Sweep(graph, order, isForth: round % 2 == 1);
            Sift(graph, order);
            var cost = LayerCost.Of(graph, order);
            if (cost.IsBelow(least))
                (best, least) = (order, cost);
        }

        return best;
    }

    private static void Sweep(LayerGraph graph, int[][] order, bool isForth)
    {
        var share = SharesOf(graph, order);
        for (var step = 1; step < order.Length; step++)
        {
            var layer = isForth ? step : order.Length - 1 - step;
            order[layer] = [.. order[layer].OrderBy(place => Mean(isForth ? graph.Before(place) : graph.After(place), share, share[place]))];
            for (var i = 0; i < order[layer].Length; i++)
                share[order[layer][i]] = (i + 0.5) / order[layer].Length;
        }
    }

    /// <summary>Where each place stands in its layer, from 0 to 1.</summary>
    private static double[] SharesOf(LayerGraph graph, int[][] order)
    {
        var share = new double[graph.Places.Count];
        foreach (var layer in order)
        {
            for (var i = 0; i < layer.Length; i++)
                share[layer[i]] = (i + 0.5) / layer.Length;
        }

        return share;
    }

    private static double Mean(IReadOnlyList<int> neighbours, double[] share, double otherwise)
    {
        if (neighbours.Count == 0)
            return otherwise;
        var sum = 0.0;
        foreach (var neighbour in neighbours)
            sum += share[neighbour];
        return sum / neighbours.Count;
    }

    private static void Sift(LayerGraph graph, int[][] order)
    {
        var position = new int[graph.Places.Count];
        foreach (var layer in order)
            Number(layer, position);
        for (var pass = 0; pass < MostSiftings; pass++)
        {
            var isBetter = false;
            foreach (var layer in order)
            {
                foreach (var place in (int[])[.. layer])
                    isBetter |= SiftOne(graph, layer, place, position);
            }

            if (!isBetter)
                return;
        }
    }

    private static bool SiftOne(LayerGraph graph, int[] layer, int place, int[] position)
    {
        var from = position[place];
        var (to, least) = (from, default(LayerCost));
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            var cost = default(LayerCost);
            for (var at = from + step; at >= 0 && at < layer.Length; at += step)
            {
                cost += step < 0 ? Turning(graph, layer[at], place, position) : Turning(graph, place, layer[at], position);
                if (cost.IsBelow(least))
                    (to, least) = (at, cost);
            }
        }

        for (var at = from; at != to; at += Math.Sign(to - from))
            layer[at] = layer[at + Math.Sign(to - from)];
        layer[to] = place;
        Number(layer, position);
        return to != from;
    }

    /// <summary>What it costs to let a place and the one after it change places.</summary>
    private static LayerCost Turning(LayerGraph graph, int first, int second, int[] position)
    {
        var crossings = Turning(graph.Before(first), graph.Before(second), position) + Turning(graph.After(first), graph.After(second), position);
        var isPassage = graph.Places[first].IsPassage || graph.Places[second].IsPassage;
        return new(crossings, isPassage ? 0 : first < second ? 1 : -1);
    }

    private static int Turning(IReadOnlyList<int> ofFirst, IReadOnlyList<int> ofSecond, int[] position)
    {
        var crossings = 0;
        for (var i = 0; i < ofFirst.Count; i++)
        {
            for (var k = 0; k < ofSecond.Count; k++)
                crossings += Math.Sign(position[ofSecond[k]] - position[ofFirst[i]]);
        }

        return crossings;
    }

    private static void Number(int[] layer, int[] position)
    {
        for (var i = 0; i < layer.Length; i++)
            position[layer[i]] = i;
    }
}
