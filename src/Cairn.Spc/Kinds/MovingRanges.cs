using Cairn.Spc.Constants;

namespace Cairn.Spc.Kinds;

/// <summary>
/// The mean of the moving ranges of a baseline. An excluded point is bridged, a missing value breaks the chain.
/// With screening, ranges of 3.267 × the mean or more are dropped once and the mean is taken again (Nelson 1982).
/// </summary>
internal static class MovingRanges
{
    /// <summary>The mean range; NaN where there is none.</summary>
    public static double Mean(ReadOnlySpan<double> values, ReadOnlySpan<PointUse> uses, bool screen)
    {
        var mean = MeanBelow(values, uses, double.PositiveInfinity);
        return screen && mean > 0 ? MeanBelow(values, uses, BiasConstants.MovingRangeUpper * mean) : mean;
    }

    private static double MeanBelow(ReadOnlySpan<double> values, ReadOnlySpan<PointUse> uses, double bound)
    {
        double sum = 0, last = double.NaN;
        var count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (uses[i] == PointUse.Missing)
                last = double.NaN;
            if (uses[i] != PointUse.Baseline)
                continue;

            var range = Math.Abs(values[i] - last);
            if (range < bound)
            {
                sum += range;
                count++;
            }

            last = values[i];
        }

        return sum / count;
    }
}
