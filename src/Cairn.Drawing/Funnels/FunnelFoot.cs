using System.Globalization;
using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>The small line at the foot of a funnel. A chart without it cannot be checked.</summary>
public static class FunnelFoot
{
    /// <summary>
    /// Writes the line from an analysis, for example
    /// <c>Funnel · rate per 1,000 bed days · limits 95% and 99.8%, widened · over-dispersion: additive (τ² = 0.0012)</c>. τ² is in raw units squared.
    /// </summary>
    /// <param name="analysis">The funnel.</param>
    /// <param name="nouns">What the exposure is called; null leaves it out.</param>
    /// <param name="culture">The language; default English.</param>
    public static string Describe(FunnelAnalysis analysis, FunnelNouns? nouns = null, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        culture ??= CultureInfo.InvariantCulture;
        var text = DrawingText.In(culture);
        var kind = text["FunnelKind" + analysis.Kind];
        if (analysis.Multiply != 1 && !(analysis.Kind == FunnelKind.Proportion && analysis.Multiply == 100))
            kind = text.Format("FunnelPer", kind, Figures.Of(analysis.Multiply, culture), nouns?.Exposure).TrimEnd();

        var parameter = analysis.Options.Overdispersion == Overdispersion.Additive ? analysis.Tau2 : analysis.Overdispersion;
        return string.Join(" · ",
            text["FunnelName"],
            kind,
            text[analysis.Options.Overdispersion == Overdispersion.None ? "FunnelLimitsExact" : "FunnelLimitsWidened"],
            text.Format("FunnelOverdispersion" + analysis.Options.Overdispersion, Figures.Of(parameter, culture)));
    }
}
