using Cairn.Charts;
using Cairn.Measures;
using Cairn.Shared.Language;
using Cairn.Spc.Words;

namespace Cairn.Dashboards.Web;

/// <summary>A value of a measure as people read it: 62%, 3.1 per 1,000 bed days, 14 minutes.</summary>
internal static class ValueWords
{
    public static string Of(MeasureText text, double value, Words words) => NumberText.Say(value, words.Culture) + MeasureChart.UnitOf(text, words) + MeasureChart.PerOf(text, words);
}
