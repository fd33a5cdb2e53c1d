namespace Cairn.Drawing.Layered;

/// <summary>A place in a layer.</summary>
/// <param name="Layer">From 0.</param>
/// <param name="Node">The index of the node that stands here; -1 for a place where a link passes by.</param>
internal readonly record struct LayerPlace(int Layer, int Node)
{
    public bool IsPassage => Node < 0;
}

/// <summary>
/// A graph whose links all lead from one layer to the next: a link that skips layers passes through a place of its own in each
/// (Sugiyama, Tagawa and Toda 1981).
/// </summary>
internal sealed class LayerGraph
{
    private readonly List<LayerPlace> places = [];
    private readonly List<List<int>> before = [];
    private readonly List<List<int>> after = [];
    private readonly List<int[]> routes = [];

    /// <param name="layerOf">The layer of each node.</param>
    /// <param name="layers">How many layers there are.</param>
    /// <param name="links">From a node to one in a later layer.</param>
    public LayerGraph(IReadOnlyList<int> layerOf, int layers, IEnumerable<(int From, int To)> links)
    {
        for (var node = 0; node < layerOf.Count; node++)
            Add(new(layerOf[node], node));
        foreach (var (from, to) in links)
            routes.Add(Route(from, to, layerOf));

        Given = new int[layers][];
        for (var layer = 0; layer < layers; layer++)
            Given[layer] = [.. Enumerable.Range(0, places.Count).Where(place => places[place].Layer == layer)];
    }

    /// <summary>All places; the first of them are the nodes, in their order.</summary>
    public IReadOnlyList<LayerPlace> Places => places;

    /// <summary>The places of each layer in the order given, passages last.</summary>
    public int[][] Given { get; }

    /// <summary>The places through which each link runs, from its start to its end.</summary>
    public IReadOnlyList<int[]> Routes => routes;

    /// <summary>The places in the layer before that lead here.</summary>
    public IReadOnlyList<int> Before(int place) => before[place];

    /// <summary>The places in the layer after to which this one leads.</summary>
    public IReadOnlyList<int> After(int place) => after[place];

    private int Add(LayerPlace place)
    {
        places.Add(place);
        before.Add([]);
        after.Add([]);
        return places.Count - 1;
    }

    private int[] Route(int from, int to, IReadOnlyList<int> layerOf)
    {
        var route = new List<int> { from };
        for (var layer = layerOf[from] + 1; layer < layerOf[to]; layer++)
            route.Add(Add(new(layer, -1)));
        route.Add(to);
        for (var i = 1; i < route.Count; i++)
        {
            after[route[i - 1]].Add(route[i]);
            before[route[i]].Add(route[i - 1]);
        }

        return [.. route];
    }
}
