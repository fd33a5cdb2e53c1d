namespace Cairn.Drawing.Layered;

/// <summary>
/// Moves things of different sizes and weights as little as possible until none overlaps: weighted least squares under the order they
/// stand in, by pooling neighbours that collide (Ayer et al. 1955), as <c>PushApart</c> does for labels of one size.
/// </summary>
internal static class KeptApart
{
    /// <summary>Moves middles in place.</summary>
    /// <param name="middles">Where each would like to be.</param>
    /// <param name="weights">How much each counts; above 0.</param>
    /// <param name="steps">The least distance of each from the one before; the first is not read.</param>
    public static void Solve(Span<double> middles, ReadOnlySpan<double> weights, ReadOnlySpan<double> steps)
    {
        var pools = new List<(double Mean, double Weight, int Count)>();
        var offset = 0.0;
        for (var i = 0; i < middles.Length; i++)
        {
            offset += i == 0 ? 0 : steps[i];
            var pool = (Mean: middles[i] - offset, Weight: weights[i], Count: 1);
            while (pools.Count > 0 && pools[^1].Mean > pool.Mean)
            {
                var last = pools[^1];
                pools.RemoveAt(pools.Count - 1);
                var weight = last.Weight + pool.Weight;
                pool = ((last.Mean * last.Weight + pool.Mean * pool.Weight) / weight, weight, last.Count + pool.Count);
            }

            pools.Add(pool);
        }

        offset = 0;
        var next = 0;
        foreach (var pool in pools)
        {
            for (var k = 0; k < pool.Count; k++, next++)
            {
                offset += next == 0 ? 0 : steps[next];
                middles[next] = pool.Mean + offset;
            }
        }
    }
}
