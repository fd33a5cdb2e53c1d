using Cairn.Spc.Words;

namespace Cairn.Spc;

/// <summary>
/// A funnel in words: how many units, the overall value, which lie outside the limits and what chance alone would do.
/// Neutral and fit for an alternative text: it says where units lie, ranks none and calls nothing good or bad.
/// </summary>
public static class FunnelWords
{
    // More names than this would make the sentence a list to read down, and so a ranking.
    private const int MostNames = 3;

    /// <summary>Describes a funnel under the over-dispersion it was computed with.</summary>
    /// <param name="analysis">The funnel.</param>
    /// <param name="nouns">What units and exposure are called; null says "units".</param>
    public static string Describe(FunnelAnalysis analysis, FunnelNouns? nouns = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return string.Join(' ', Sentences(analysis, nouns ?? new()));
    }

    private static IEnumerable<string> Sentences(FunnelAnalysis analysis, FunnelNouns nouns)
    {
        var count = analysis.Points.Length;
        var unit = count == 1 ? nouns.Unit ?? FamilyText.Get("FunnelUnit") : nouns.Units ?? FamilyText.Get("FunnelUnits");
        yield return FamilyText.Format("FunnelOverall" + analysis.Kind, PlainNumber.Of(count), unit, Overall(analysis, nouns));
        if (count == 1)
        {
            yield return FamilyText.Get("FunnelAlone");
            yield break;
        }

        if (analysis.Options.Overdispersion != Overdispersion.None)
            yield return FamilyText.Get("FunnelAllows" + analysis.Options.Overdispersion);

        var within = analysis.Points.Count(point => point.Band == FunnelBand.Within);
        if (within == count) yield return FamilyText.Format("FunnelAllWithin", PlainNumber.Of(count));
        else
        {
            yield return Outside(analysis, within);
            yield return FamilyText.Get("FunnelByChance");
        }

        if (analysis.Options.Overdispersion == Overdispersion.None && analysis.IsOverdispersed)
            yield return FamilyText.Format("FunnelOverdispersed", PlainNumber.Of(analysis.Overdispersion));
    }

    private static string Overall(FunnelAnalysis analysis, FunnelNouns nouns)
    {
        if (analysis.Kind == FunnelKind.Proportion && analysis.Multiply is 1 or 100)
            return PlainNumber.Percent(analysis.Target / analysis.Multiply);
        var value = PlainNumber.Of(analysis.Target);
        if (analysis.Multiply == 1) return value;
        var per = FamilyText.Format("FunnelPer", value, PlainNumber.Of(analysis.Multiply));
        return nouns.Exposure is null ? per : per + " " + nouns.Exposure;
    }

    private static string Outside(FunnelAnalysis analysis, int within)
    {
        var parts = analysis.Points
            .Where(point => point.Band != FunnelBand.Within)
            .GroupBy(point => point.Band)
            .OrderBy(group => group.Key)
            .Select(group => Lying(group.Key, [.. group.Select(point => point.Unit)]));
        return string.Join(FamilyText.Get("FunnelAnd"), parts.Append(FamilyText.Count("FunnelWithin", within))) + ".";
    }

    private static string Lying(FunnelBand band, IReadOnlyList<string> names) => FamilyText.Count(
        "Funnel" + band, names.Count, names.Count <= MostNames ? FamilyText.List(names) : PlainNumber.Of(names.Count));
}
