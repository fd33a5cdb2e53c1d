using Cairn.Drawing.Measuring;
using Cairn.Drawing.Writing;
using Cairn.Spc;

namespace Cairn.Drawing.Layers;

/// <summary>The title of a point, for example <c>Nov 2014: 9 · below the lower limit · improvement</c>.</summary>
internal static class PointWords
{
    private const string Separator = " · ";

    public static ReadOnlySpan<char> Of(Plot plot, int index, CharBuffer words)
    {
        ref readonly var point = ref plot.Points[index];
        words.Clear();
        plot.Periods.Append(words, point.Period);
        words.Append(": ");
        plot.Values.Append(words, point.Value);
        if (plot.IsPlain)
            return words.Written;
        if (NameOf(point) is { } signal)
            Append(words, plot.Text[signal]);
        if (point.Look is Look.Improvement or Look.Concern)
            Append(words, plot.Text[point.Look == Look.Improvement ? "IsImprovement" : "IsConcern"]);
        return words.Written;
    }

    private static string? NameOf(in PlotPoint point) => point.Look == Look.Excluded ? "Excluded" : point.Cause switch
    {
        Cause.AboveUpperLimit => "AboveLimit",
        Cause.BelowLowerLimit => "BelowLimit",
        Cause.TrendUp => "InTrendUp",
        Cause.TrendDown => "InTrendDown",
        Cause.TwoOfThreeAbove => "NearLimitAbove",
        Cause.TwoOfThreeBelow => "NearLimitBelow",
        Cause.FourOfFiveAbove => "FourOfFiveAbove",
        Cause.FourOfFiveBelow => "FourOfFiveBelow",
        Cause.ShiftAbove => "InShiftAbove",
        Cause.ShiftBelow => "InShiftBelow",
        _ => null,
    };

    private static void Append(CharBuffer words, string text)
    {
        words.Append(Separator);
        words.Append(text);
    }
}
