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
        ReadingShape.Sample => [ChartKind.Run, ChartKind.Xbar, ChartKind.S, ChartKind.I],
        ReadingShape.TimeBetween => [ChartKind.Run, ChartKind.T, ChartKind.I],
        ReadingShape.CasesBetween => [ChartKind.Run, ChartKind.G, ChartKind.I],
        _ => [ChartKind.Run, ChartKind.I, ChartKind.Mr],
    };

    /// <summary>Whether a kind can be drawn of such numbers: no proportion above one, and no spread of single measurements.</summary>
    internal static bool Reads(ChartKind kind, DataNature nature) =>
        (kind.Ceiling != 1 || nature == DataNature.Proportions) && (nature == DataNature.SubgroupedMeasurements || (kind != ChartKind.Xbar && kind != ChartKind.S));

    /// <summary>What the numbers of a measure are. More out of fewer is no proportion, and one measurement for each period is no sample.</summary>
    internal static DataNature NatureOf(ReadingShape shape, Series series)
    {
        var (whole, within, spread) = (true, true, false);
        foreach (ref readonly var subgroup in series.Subgroups)
        {
            whole &= subgroup.IsMissing || double.IsInteger(subgroup.Value);
            within &= subgroup.IsMissing || subgroup.Value <= subgroup.Size;
            spread |= !double.IsNaN(subgroup.Spread);
        }

        return shape switch
        {
            ReadingShape.Proportion => within ? DataNature.Proportions : DataNature.Rates,
            ReadingShape.Rate => whole ? DataNature.Rates : DataNature.Ratios,
            ReadingShape.Count => DataNature.Counts,
            ReadingShape.Sample => spread ? DataNature.SubgroupedMeasurements : DataNature.Measurements,
            ReadingShape.TimeBetween => DataNature.TimesBetween,
            ReadingShape.CasesBetween => DataNature.CasesBetween,
            _ => DataNature.Measurements,
        };
    }
}
