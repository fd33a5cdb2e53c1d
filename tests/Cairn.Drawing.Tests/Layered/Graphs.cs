using Cairn.Drawing.Layered;

namespace Cairn.Drawing.Tests.Layered;

/// <summary>Graphs made by chance, and crossings counted the plain way.</summary>
internal static class Graphs
{
    public static LayerGraph Any(Random random, int layers, int most, int links)
    {
        int[] layerOf = [.. Enumerable.Range(0, layers).SelectMany(layer => Enumerable.Repeat(layer, 1 + random.Next(most)))];
        var chosen = Enumerable.Range(0, links).Select(_ => (random.Next(layerOf.Length), random.Next(layerOf.Length)))
            .Where(link => layerOf[link.Item2] == layerOf[link.Item1] + 1).Distinct();
        return new(layerOf, layers, chosen);
    }

    /// <summary>Links are drawn between neighbours so that none crosses, and then the nodes are named at random.</summary>
    public static LayerGraph Planar(Random random, int layers, int most)
    {
        int[] sizes = [.. Enumerable.Range(0, layers).Select(_ => 1 + random.Next(most))];
        int[] layerOf = [.. sizes.SelectMany((size, layer) => Enumerable.Repeat(layer, size))];
        int[] name = [.. Enumerable.Range(0, layerOf.Length)];
        var first = 0;
        foreach (var size in sizes)
        {
            random.Shuffle(name.AsSpan(first, size));
            first += size;
        }

        var links = new List<(int, int)>();
        first = 0;
        for (var layer = 1; layer < layers; layer++)
        {
            int i = 0, k = 0;
            var next = first + sizes[layer - 1];
            while (i < sizes[layer - 1] && k < sizes[layer])
            {
                if (random.Next(4) > 0)
                    links.Add((name[first + i], name[next + k]));
                if (random.Next(2) == 0)
                    i++;
                else
                    k++;
            }

            first = next;
        }

        return new(layerOf, layers, links);
    }

    public static LayerGraph Tree(Random random, int nodes, int layers)
    {
        var (layerOf, links) = TreeParts(random, nodes, layers);
        return new(layerOf, layers, links);
    }

    /// <summary>Each node but the first has one parent in any layer further left, so links skip layers too.</summary>
    public static (int[] LayerOf, (int, int)[] Links) TreeParts(Random random, int nodes, int layers)
    {
        int[] layerOf = [0, .. Enumerable.Range(1, nodes - 1).Select(_ => 1 + random.Next(layers - 1))];
        var links = Enumerable.Range(1, nodes - 1).Select(node =>
        {
            var parent = random.Next(nodes);
            while (layerOf[parent] >= layerOf[node])
                parent = random.Next(nodes);
            return (parent, node);
        });
        return (layerOf, [.. links]);
    }

    public static int Crossings(LayerGraph graph, int[][] order)
    {
        var position = order.SelectMany(layer => layer.Select((place, index) => (place, index))).ToDictionary(at => at.place, at => at.index);
        var links = Enumerable.Range(0, graph.Places.Count).SelectMany(from => graph.After(from).Select(to => (from, to))).ToArray();
        return links.Sum(one => links.Count(other => graph.Places[one.from].Layer == graph.Places[other.from].Layer
            && position[one.from] < position[other.from] && position[one.to] > position[other.to]));
    }
}
