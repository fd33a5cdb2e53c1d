namespace Cairn.Drawing.Layered;

/// <summary>
/// The best order of small graphs in which some links must cross: every order of a layer is tried against every order of the layer
/// before it, and only the best way to reach each is kept (Bellman 1957).
/// </summary>
internal static class ExactOrder
{
    /// <summary>Steps between two layers; 5! · 5! is within.</summary>
    private const int MostSteps = 15_000;

    /// <summary>The best order, or null where the graph is too large.</summary>
    public static int[][]? Find(LayerGraph graph)
    {
        var orders = graph.Given.Select(layer => Factorial(layer.Length)).ToArray();
        for (var layer = 0; layer < orders.Length; layer++)
        {
            if (orders[layer] * (layer == 0 ? 1 : orders[layer - 1]) > MostSteps)
                return null;
        }

        var tried = new List<Try>();
        for (var layer = 0; layer < graph.Given.Length; layer++)
            tried = Next(graph, tried, graph.Given[layer]);
        return tried.Count == 0 ? [] : Read(tried.MinBy(last => (last.Cost.Crossings, last.Cost.Moved))!);
    }

    private static List<Try> Next(LayerGraph graph, List<Try> before, int[] given)
    {
        var tried = new List<Try>();
        foreach (var order in Permutations(given))
        {
            var moved = new LayerCost(0, LayerCost.MovedIn(graph, order));
            Try? best = null;
            foreach (var last in before)
            {
                var cost = last.Cost + moved + new LayerCost(LayerCost.CrossingsBetween(graph, last.Order, order), 0);
                if (best is null || cost.IsBelow(best.Cost))
                    best = new(order, cost, last);
            }

            tried.Add(best ?? new(order, moved, null));
        }

        return tried;
    }

    private static int[][] Read(Try last)
    {
        var orders = new List<int[]>();
        for (var at = last; at is not null; at = at.Before)
            orders.Add(at.Order);
        orders.Reverse();
        return [.. orders];
    }

    /// <summary>The given order first.</summary>
    private static IEnumerable<int[]> Permutations(int[] items)
    {
        if (items.Length == 0)
            return [[]];
        return items.SelectMany((first, index) => Permutations([.. items[..index], .. items[(index + 1)..]]).Select(rest => (int[])[first, .. rest]));
    }

    private static double Factorial(int count) => count < 2 ? 1 : count * Factorial(count - 1);

    private sealed record Try(int[] Order, LayerCost Cost, Try? Before);
}
