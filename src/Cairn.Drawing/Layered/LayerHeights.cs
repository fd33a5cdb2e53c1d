namespace Cairn.Drawing.Layered;

/// <summary>Where the middle of each place lies: in order, apart, and as near to its neighbours in the other layers as that allows.</summary>
internal static class LayerHeights
{
    private const int Sweeps = 10;

    /// <summary>A passage is held straight before a node is.</summary>
    private const double WeightOfPassage = 3;

    /// <summary>A node without neighbours stays out of the way of others.</summary>
    private const double WeightAlone = 0.05;

    /// <summary>The middles, the smallest top at 0.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="order">The order of each layer.</param>
    /// <param name="heights">The height of each place.</param>
    /// <param name="gap">How far two places that stand one after the other must be apart.</param>
    public static double[] Solve(LayerGraph graph, int[][] order, double[] heights, Func<int, int, double> gap)
    {
        var middles = new double[heights.Length];
        double[][] steps = [.. order.Select(layer => Steps(layer, heights, gap))];
        for (var layer = 0; layer < order.Length; layer++)
            Stack(order[layer], steps[layer], middles);

        for (var sweep = 0; sweep <= Sweeps; sweep++)
        {
            var isLast = sweep == Sweeps;
            for (var step = 0; step < order.Length; step++)
            {
                var layer = sweep % 2 == 0 ? order.Length - 1 - step : step;
                Level(graph, order[layer], steps[layer], middles, isLast);
            }
        }

        var top = Enumerable.Range(0, heights.Length).Select(place => middles[place] - heights[place] / 2).DefaultIfEmpty(0).Min();
        for (var place = 0; place < middles.Length; place++)
            middles[place] -= top;
        return middles;
    }

    private static double[] Steps(int[] layer, double[] heights, Func<int, int, double> gap)
    {
        var steps = new double[layer.Length];
        for (var i = 1; i < layer.Length; i++)
            steps[i] = (heights[layer[i - 1]] + heights[layer[i]]) / 2 + gap(layer[i - 1], layer[i]);
        return steps;
    }

    private static void Stack(int[] layer, double[] steps, double[] middles)
    {
        var sum = 0.0;
        for (var i = 0; i < layer.Length; i++)
            middles[layer[i]] = sum += steps[i];
        foreach (var place in layer)
            middles[place] -= sum / 2;
    }

    /// <summary>To the mean of the neighbours on both sides; at the end parents to the mean of their children alone.</summary>
    private static void Level(LayerGraph graph, int[] layer, double[] steps, double[] middles, bool isLast)
    {
        var wishes = new double[layer.Length];
        var weights = new double[layer.Length];
        for (var i = 0; i < layer.Length; i++)
        {
            var place = layer[i];
            var after = Mean(graph.After(place), middles);
            var before = isLast ? null : Mean(graph.Before(place), middles);
            wishes[i] = (after + before) / 2 ?? after ?? before ?? middles[place];
            weights[i] = graph.Places[place].IsPassage ? WeightOfPassage
                : graph.After(place).Count + graph.Before(place).Count == 0 ? WeightAlone : 1;
        }

        KeptApart.Solve(wishes, weights, steps);
        for (var i = 0; i < layer.Length; i++)
            middles[layer[i]] = wishes[i];
    }

    private static double? Mean(IReadOnlyList<int> neighbours, double[] middles) =>
        neighbours.Count == 0 ? null : neighbours.Sum(neighbour => middles[neighbour]) / neighbours.Count;
}
