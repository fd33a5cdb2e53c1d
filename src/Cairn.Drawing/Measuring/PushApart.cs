namespace Cairn.Drawing.Measuring;

/// <summary>
/// Moves labels as little as possible until none overlaps: least squares under the order they stand in, found by pooling neighbours
/// that collide (Ayer et al. 1955, isotonic regression), then kept between two bounds.
/// </summary>
internal static class PushApart
{
    /// <summary>Moves middles in place.</summary>
    /// <param name="middles">Where each would like to be, ascending.</param>
    /// <param name="distance">The least distance between two.</param>
    /// <param name="low">The smallest middle allowed.</param>
    /// <param name="high">The largest middle allowed; where there is no room for all, they run over it.</param>
    public static void Solve(Span<double> middles, double distance, double low, double high)
    {
        Span<int> sizes = middles.Length <= 64 ? stackalloc int[middles.Length] : new int[middles.Length];
        Span<double> means = middles.Length <= 64 ? stackalloc double[middles.Length] : new double[middles.Length];
        var blocks = 0;
        for (var i = 0; i < middles.Length; i++)
        {
            means[blocks] = middles[i] - i * distance;
            sizes[blocks++] = 1;
            while (blocks > 1 && means[blocks - 1] < means[blocks - 2])
            {
                var size = sizes[blocks - 2] + sizes[blocks - 1];
                means[blocks - 2] = (means[blocks - 2] * sizes[blocks - 2] + means[blocks - 1] * sizes[blocks - 1]) / size;
                sizes[--blocks - 1] = size;
            }
        }

        var ceiling = Math.Max(low, high - (middles.Length - 1) * distance);
        var next = 0;
        for (var block = 0; block < blocks; block++)
        {
            for (var k = 0; k < sizes[block]; k++, next++)
                middles[next] = Math.Clamp(means[block], low, ceiling) + next * distance;
        }
    }
}
