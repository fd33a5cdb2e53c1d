using Cairn.Drawing.Layered;

namespace Cairn.Drawing.Tests.Layered;

public class LayerOrderTests
{
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Small_graphs_cross_no_more_than_the_best_of_all_orders(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 40; i++)
        {
            var graph = Graphs.Any(random, layers: 3, most: 4, links: 2 + random.Next(9));

            var best = EveryOrder(graph.Given).Min(order => Graphs.Crossings(graph, order));

            Graphs.Crossings(graph, LayerOrder.Of(graph)).ShouldBe(best);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_graph_that_was_drawn_without_a_crossing_and_then_shuffled_has_none_again(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 10; i++)
        {
            var graph = Graphs.Planar(random, layers: 2 + random.Next(4), most: 4 + random.Next(20));

            Graphs.Crossings(graph, LayerOrder.Of(graph)).ShouldBe(0);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_tree_never_has_a_crossing(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 20; i++)
        {
            var graph = Graphs.Tree(random, nodes: 60, layers: 2 + random.Next(5));

            Graphs.Crossings(graph, LayerOrder.Of(graph)).ShouldBe(0);
        }
    }

    [Fact]
    public void Keeps_the_given_order_where_nothing_crosses()
    {
        var graph = new LayerGraph([0, 1, 1, 1, 2, 2, 2], 3, [(0, 1), (0, 2), (0, 3), (1, 4), (2, 5), (2, 6)]);

        LayerOrder.Of(graph).ShouldBe([[0], [1, 2, 3], [4, 5, 6]]);
    }

    [Fact]
    public void Lets_drivers_keep_their_order_and_moves_the_ideas()
    {
        var graph = new LayerGraph([0, 0, 1, 1], 2, [(0, 3), (1, 2)]);

        LayerOrder.Of(graph).ShouldBe([[0, 1], [3, 2]]);
    }

    [Fact]
    public void Where_a_crossing_cannot_be_avoided_moves_nothing_in_vain()
    {
        var graph = new LayerGraph([0, 0, 1, 1], 2, [(0, 2), (0, 3), (1, 2), (1, 3)]);

        LayerOrder.Of(graph).ShouldBe([[0, 1], [2, 3]]);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_new_leaf_moves_no_other_node_of_a_tree(int seed)
    {
        var random = new Random(seed);
        var (layerOf, links) = Graphs.TreeParts(random, 40, 4);
        var before = LayerOrder.Of(new(layerOf, 4, links));
        var parent = random.Next(10);
        while (layerOf[parent] == 3)
            parent = random.Next(10);

        var after = LayerOrder.Of(new([.. layerOf, layerOf[parent] + 1], 4, [.. links, (parent, layerOf.Length)]));

        for (var layer = 0; layer < 4; layer++)
            after[layer].Where(place => place < layerOf.Length).ShouldBe(before[layer].Where(place => place < layerOf.Length));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Large_graphs_keep_every_place_and_cross_no_more_than_as_given(int seed)
    {
        var random = new Random(seed);
        var graph = Graphs.Any(random, layers: 4, most: 18, links: 90);

        var order = LayerOrder.Of(graph);

        Graphs.Crossings(graph, order).ShouldBeLessThanOrEqualTo(Graphs.Crossings(graph, graph.Given));
        for (var layer = 0; layer < order.Length; layer++)
            order[layer].Order().ShouldBe(graph.Given[layer]);
        LayerOrder.Of(graph).ShouldBe(order);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    private static IEnumerable<int[][]> EveryOrder(int[][] layers) =>
        layers.Length == 0 ? [[]] : Permutations(layers[0]).SelectMany(first => EveryOrder(layers[1..]).Select(rest => (int[][])[first, .. rest]));

    private static IEnumerable<int[]> Permutations(int[] items) =>
        items.Length == 0 ? [[]] : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));
}
