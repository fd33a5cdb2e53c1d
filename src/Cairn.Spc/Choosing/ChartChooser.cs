using System.Globalization;
using Cairn.Spc.Words;

namespace Cairn.Spc;

/// <summary>
/// Recommends a kind of chart from the nature of the data, and says why. It looks at the data where looking tells:
/// whether there are enough points, whether counts vary more than chance would make them, whether events are rare.
/// Sources: Provost &amp; Murray 2011 (the tree of charts); Laney 2002 and Mohammed &amp; Laney 2006 (over-dispersion).
/// </summary>
public static class ChartChooser
{
    /// <summary>With fewer points than these a run chart is recommended (the usual advice for trial limits).</summary>
    public const int FewestForLimits = 12;

    /// <summary>Below this, more variation than chance gives makes no practical difference to limits.</summary>
    private const double NotableDispersion = 1.2;

    /// <summary>The nature of a series as its numbers suggest it. A proportion and a rate can look alike; a caller who knows should say.</summary>
    public static DataNature Recognise(Series series)
    {
        ArgumentNullException.ThrowIfNull(series);
        bool sizes = false, spreads = false, whole = true, within = true, wholeSizes = true;
        foreach (ref readonly var subgroup in series.Subgroups)
        {
            if (subgroup.IsMissing)
                continue;
            sizes |= subgroup.HasSize;
            spreads |= !double.IsNaN(subgroup.Spread);
            whole &= subgroup.Value >= 0 && double.IsInteger(subgroup.Value);
            within &= subgroup.Value <= subgroup.Size;
            wholeSizes &= double.IsInteger(subgroup.Size);
        }

        if (spreads)
            return DataNature.SubgroupedMeasurements;
        if (!sizes)
            return whole ? DataNature.Counts : DataNature.Measurements;
        return !whole ? DataNature.Ratios : within && wholeSizes ? DataNature.Proportions : DataNature.Rates;
    }

    /// <summary>The kind that fits.</summary>
    /// <param name="series">The data.</param>
    /// <param name="nature">What the numbers are; null to recognise it.</param>
    /// <param name="culture">The language of the reason; default invariant (English).</param>
    public static Recommendation Recommend(Series series, DataNature? nature = null, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var known = nature ?? Recognise(series);
        var points = ExtraVariation.CountValues(series);
        if (points < FewestForLimits && known is not (DataNature.TimesBetween or DataNature.CasesBetween))
            return Say(known == DataNature.SubgroupedMeasurements ? ChartKind.Xbar : ChartKind.Run, known == DataNature.SubgroupedMeasurements ? "ChooseSubgroups" : "ChooseFew", points);

        return known switch
        {
            DataNature.SubgroupedMeasurements => Say(ChartKind.Xbar, "ChooseSubgroups"),
            DataNature.Counts => ForCounts(),
            DataNature.Proportions => ForRatios(ChartKind.P, "ChooseProportions", ChartKind.PPrime, "ChoosePPrime"),
            DataNature.Rates => ForRatios(ChartKind.U, "ChooseRates", ChartKind.UPrime, "ChooseUPrime"),
            DataNature.Ratios => Say(ChartKind.IPrime, "ChooseRatios"),
            DataNature.TimesBetween => Say(ChartKind.T, "ChooseTimes"),
            DataNature.CasesBetween => Say(ChartKind.G, "ChooseOpportunities"),
            _ => Say(ChartKind.I, "ChooseMeasurements"),
        };

        Recommendation ForCounts()
        {
            var ratio = ExtraVariation.Of(ChartKind.C, ChartKind.I, series);
            var noise = ExtraVariation.Noise(points);
            if (ratio > Math.Max(NotableDispersion, 1 + noise))
                return Say(ChartKind.I, "ChooseCountsVary", NumberText.Say(Math.Round(ratio, 1), culture));
            return ratio < Math.Min(1 / NotableDispersion, 1 - noise)
                ? Say(ChartKind.I, "ChooseCountsSteady", NumberText.Say(Math.Round(ratio, 1), culture))
                : Say(ChartKind.C, "ChooseCounts") with { Advice = AdviceOnRare() };
        }

        Recommendation ForRatios(ChartKind plain, string why, ChartKind prime, string whyPrime)
        {
            var ratio = ExtraVariation.Of(plain, prime, series);
            return ratio > Math.Max(NotableDispersion, 1 + ExtraVariation.Noise(points))
                ? Say(prime, whyPrime, NumberText.Say(Math.Round(ratio, 1), culture))
                : Say(plain, why) with { Advice = AdviceOnRare() };
        }

        string? AdviceOnRare() => ExtraVariation.CountZeros(series) * 2 > points ? ChartText.Get(culture, "AdviseRare") : null;

        Recommendation Say(ChartKind kind, string why, object? number = null) => new(kind, ChartText.Format(culture, why, number));
    }
}
