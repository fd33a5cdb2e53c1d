namespace Cairn.Drawing.Layered;

/// <summary>
/// Which pairs of places must stand the same way round, lest links cross: a link from a to b and one from c to d do not cross exactly
/// where a stands before c and b before d, or neither. Such pairs make a class (the vertex-exchange graph of Healy and Kuusik 1999); a
/// class that would have to be both ways round says that some crossing cannot be avoided.
/// </summary>
internal sealed class PairClasses
{
    private readonly int[] offsets;
    private readonly int[] sizes;
    private readonly int[] parents;
    private readonly bool[] turned;
    private readonly int[] rank;

    public PairClasses(LayerGraph graph)
    {
        sizes = [.. graph.Given.Select(layer => layer.Length)];
        offsets = new int[sizes.Length + 1];
        rank = new int[graph.Places.Count];
        for (var layer = 0; layer < sizes.Length; layer++)
        {
            offsets[layer + 1] = offsets[layer] + sizes[layer] * sizes[layer];
            for (var i = 0; i < sizes[layer]; i++)
                rank[graph.Given[layer][i]] = i;
        }

        parents = [.. Enumerable.Range(0, offsets[^1])];
        turned = new bool[offsets[^1]];
        IsConsistent = true;
        for (var layer = 1; layer < sizes.Length && IsConsistent; layer++)
            Join(graph, layer);
    }

    /// <summary>Whether no class contradicts itself. Only then may the others be asked.</summary>
    public bool IsConsistent { get; private set; }

    /// <summary>How many pairs there are, those of a place with itself counted too.</summary>
    public int Count => parents.Length;

    public int Layers => sizes.Length;

    /// <summary>How many places a layer has.</summary>
    public int SizeOf(int layer) => sizes[layer];

    /// <summary>The pair of two places of a layer, by their ranks there, the smaller first.</summary>
    public int PairOf(int layer, int one, int other) => offsets[layer] + one * sizes[layer] + other;

    public (int Layer, int One, int Other) At(int pair)
    {
        var layer = 0;
        while (pair >= offsets[layer + 1])
            layer++;
        var within = pair - offsets[layer];
        return (layer, within / sizes[layer], within % sizes[layer]);
    }

    /// <summary>The pair that stands for the class, and whether this one stands the other way round.</summary>
    public (int Class, bool IsTurned) ClassOf(int pair)
    {
        var (root, isTurned) = (pair, false);
        while (parents[root] != root)
            (isTurned, root) = (isTurned ^ turned[root], parents[root]);
        if (parents[pair] != root)
            (parents[pair], turned[pair]) = (root, isTurned);
        return (root, isTurned);
    }

    private void Join(LayerGraph graph, int layer)
    {
        var links = graph.Given[layer - 1].SelectMany(from => graph.After(from).Select(to => (From: rank[from], To: rank[to]))).ToArray();
        for (var i = 0; i < links.Length; i++)
        {
            for (var k = i + 1; k < links.Length; k++)
            {
                if (links[i].From == links[k].From || links[i].To == links[k].To)
                    continue;
                var start = PairOf(layer - 1, Math.Min(links[i].From, links[k].From), Math.Max(links[i].From, links[k].From));
                var end = PairOf(layer, Math.Min(links[i].To, links[k].To), Math.Max(links[i].To, links[k].To));
                IsConsistent &= Unite(start, end, links[i].From < links[k].From != links[i].To < links[k].To);
            }
        }
    }

    private bool Unite(int one, int other, bool isTurned)
    {
        var (first, firstTurned) = ClassOf(one);
        var (second, secondTurned) = ClassOf(other);
        if (first == second)
            return firstTurned ^ secondTurned == isTurned;
        parents[second] = first;
        turned[second] = firstTurned ^ secondTurned ^ isTurned;
        return true;
    }
}
