using System.Globalization;
using Cairn.Spc.Rules;

namespace Cairn.Spc.Words;

/// <summary>A rule in a few words, as the foot of a chart lists it.</summary>
internal static class RuleWords
{
    public static string Describe(Rule rule, CultureInfo? culture) => rule switch
    {
        Shift shift => ChartText.Format(culture, "RuleShift", shift.Length),
        Trend trend => ChartText.Format(culture, "RuleTrend", trend.Length),
        InnerThird inner => ChartText.Format(culture, "RuleInnerThird", inner.Length),
        _ => ChartText.Get(culture, "Rule" + rule.GetType().Name),
    };
}
