using Cairn.Measures;
using Cairn.Spc;

namespace Cairn.Charts;

/// <summary>Which kinds of chart the readings of a measure can be drawn as.</summary>
public static class FittingKinds
{
    /// <summary>The run chart first, which every shape can be drawn as.</summary>
    public static IReadOnlyList<ChartKind> Of(ReadingShape shape) => shape switch
    {
        ReadingShape.Proportion => [ChartKind.Run, ChartKind.P, ChartKind.PPrime, ChartKind.IPrime],
        ReadingShape.Rate => [ChartKind.Run, ChartKind.U, ChartKind.UPrime, ChartKind.IPrime],
        ReadingShape.Count => [ChartKind.Run, ChartKind.C, ChartKind.I],
        _ => [ChartKind.Run, ChartKind.I, ChartKind.Mr],
    };

    /// <summary>What the numbers of a measure are. More out of fewer is no proportion.</summary>
    internal static DataNature NatureOf(ReadingShape shape, Series series)
    {
        var (whole, within) = (true, true);
        foreach (ref readonly var subgroup in series.Subgroups)
        {
            whole &= subgroup.IsMissing || double.IsInteger(subgroup.Value);
            within &= subgroup.IsMissing || subgroup.Value <= subgroup.Size;
        }

        return shape switch
        {
            ReadingShape.Proportion => within ? DataNature.Proportions : DataNature.Rates,
            ReadingShape.Rate => whole ? DataNature.Rates : DataNature.Ratios,
            ReadingShape.Count => DataNature.Counts,
            _ => DataNature.Measurements,
        };
    }
}
