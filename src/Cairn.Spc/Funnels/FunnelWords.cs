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
        yield return FamilyText.Format("FunnelOverall" + analysis.Kind, NumberText.Say(count), unit, Overall(analysis, nouns));
        if (count == 1)
        {
            yield return FamilyText.Get("FunnelAlone");
            yield break;
        }

        if (analysis.Options.Overdispersion != Overdispersion.None)
            yield return FamilyText.Get("FunnelAllows" + analysis.Options.Overdispersion);

        var within = analysis.Points.Count(point => point.Band == FunnelBand.Within);
        var widelySpread = analysis.Options.Overdispersion == Overdispersion.None && analysis.IsOverdispersed;
        if (within < count)
        {
            yield return Outside(analysis, within);
            yield return FamilyText.Get("FunnelByChance");
        }
        else yield return FamilyText.Format(widelySpread ? "FunnelAllWithin" : "FunnelNoSign", NumberText.Say(count));

        if (widelySpread) yield return FamilyText.Format("FunnelOverdispersed", NumberText.Say(analysis.Overdispersion));
    }

    private static string Overall(FunnelAnalysis analysis, FunnelNouns nouns)
    {
        if (analysis.Kind == FunnelKind.Proportion && analysis.Multiply is 1 or 100)
            return NumberText.Percent(analysis.Target / analysis.Multiply);
        var value = NumberText.Say(analysis.Target);
        if (analysis.Multiply == 1) return value;
        var per = FamilyText.Format("FunnelPer", value, NumberText.Say(analysis.Multiply));
        return nouns.Exposure is null ? per : per + " " + nouns.Exposure;
    }

    private static string Outside(FunnelAnalysis analysis, int within)
    {
        var parts = analysis.Points
            .Where(point => point.Band != FunnelBand.Within)
            .GroupBy(point => point.Band)
            .OrderBy(group => group.Key)
            .Select(group => Lying(group.Key, [.. group.Select(point => point.Unit)]));
        var rest = within == 0 ? FamilyText.Get("FunnelWithinNone") : FamilyText.Count("FunnelWithin", within);
        return FamilyText.Format("FunnelOutside", string.Join(FamilyText.Get("FunnelAnd"), parts.Append(rest)));
    }

    private static string Lying(FunnelBand band, IReadOnlyList<string> names) => FamilyText.Count(
        "Funnel" + band, names.Count, names.Count <= MostNames ? FamilyText.List(names) : NumberText.Say(names.Count));
}
