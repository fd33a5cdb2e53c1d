using System.Globalization;
using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>The small line at the foot of a CUSUM. A chart without it cannot be checked.</summary>
public static class CusumFoot
{
    /// <summary>
    /// Writes the line from an analysis, for example
    /// <c>Bernoulli CUSUM · expected 2.5% · odds ratio 2 above, 1/2 below · limit 3.5 · 2,205 cases</c>.
    /// </summary>
    /// <param name="analysis">The CUSUM.</param>
    /// <param name="culture">The language; default English.</param>
    public static string Describe(CusumAnalysis analysis, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        culture ??= CultureInfo.InvariantCulture;
        var text = DrawingText.In(culture);
        var cases = analysis.Upper.Length;
        return text.Format("CusumFoot",
            Figures.Percent(analysis.Options.P0, 100, culture),
            Figures.Of(analysis.Options.OddsRatio, culture),
            Figures.Of(analysis.Options.Limit, culture),
            text.Format(cases == 1 ? "CusumCasesOne" : "CusumCasesMany", cases.ToString("N0", culture)));
    }
}
