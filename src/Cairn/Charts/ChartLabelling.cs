using Cairn.Drawing;
using Cairn.Measures;
using Cairn.Shared.Language;
using Cairn.Spc;

namespace Cairn.Charts;

/// <summary>The words on the picture of a chart.</summary>
internal static class ChartLabelling
{
    /// <summary>More flags than these hide the points under them; the latest are kept.</summary>
    private const int MostFlags = 12;

    private const int LongestFlag = 120;

    public static ChartLabels Of(MeasureChart chart, MeasureText text, IReadOnlyList<ChartFlag> flags, Words words) => new()
    {
        Title = text.Name,
        Description = chart.Sentence,
        ValueAxis = ValueAxis(text, words),
        IsPercent = text.Shape == ReadingShape.Proportion,
        Foot = ChartFoot.Describe(chart.Analysis, words.Culture),
        Annotations = chart.Periods.Count == 0 ? [] : [.. flags.Where(flag => flag.Day >= chart.Periods[0]).TakeLast(MostFlags).Select(flag => ChartAnnotation.At(Period.At(flag.Day), Short(flag.Text)))],
    };

    /// <summary>The same for people who never heard of control charts: no limits, no method, no rules.</summary>
    public static ChartLabels Plain(MeasureChart chart, MeasureText text, IReadOnlyList<ChartFlag> flags, string plainly, Words words) => Of(chart, text, flags, words) with { Description = plainly, Foot = "", IsPlain = true };

    private static string ValueAxis(MeasureText text, Words words) => text.Shape switch
    {
        ReadingShape.Proportion => words["ChartAxisProportion", text.Denominator],
        ReadingShape.Rate => Named(text.Unit.Length > 0 ? text.Unit : text.Numerator.Length > 0 ? text.Numerator : text.Name) + MeasureChart.PerOf(text, words),
        ReadingShape.TimeBetween => words["ChartAxisDays", text.Numerator.Length > 0 ? text.Numerator : text.Name],
        ReadingShape.CasesBetween => words["ChartAxisCases", text.Numerator.Length > 0 ? text.Numerator : text.Name],
        _ => Named(text.Unit.Length > 0 ? text.Unit : text.Numerator),
    };

    private static string Named(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Short(string text) => text.Length <= LongestFlag ? text : text[..LongestFlag] + "…";
}
