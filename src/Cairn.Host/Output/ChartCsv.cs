using System.Globalization;
using System.Text;
using Cairn.Host.Charting;
using Cairn.Spc;

namespace Cairn.Host.Output;

/// <summary>The points of the charts as CSV, the same columns as in JSON.</summary>
internal static class ChartCsv
{
    private const string Header =
        "facet,x,y,centre,lower,upper,lower2s,upper2s,target,phase,excluded,outsideLimits,runsSignal,longestRun,longestRunMax,crossings,crossingsMin,usefulObservations,signals";

    public static string Write(ChartSet set)
    {
        var making = set.Request.Method.IsMakingDataCount;
        var text = new StringBuilder(Header).Append(making ? ",cause,pointType\n" : "\n");
        foreach (var chart in set.Charts)
        {
            foreach (var point in chart.Analysis)
                WritePoint(text, chart, point, making);
        }

        return text.ToString();
    }

    private static void WritePoint(StringBuilder text, ChartResult chart, in AnalysedPoint point, bool making)
    {
        var phase = chart.Analysis.Phases[point.Phase - 1];
        var any = phase.Runs.Useful > 0;
        text.Append(Quoted(chart.Facet ?? "")).Append(',').Append(point.Period.ToString());
        foreach (var number in new[]
        {
            point.Value, point.Limits.Centre, point.Limits.Lower, point.Limits.Upper, point.Limits.Lower2, point.Limits.Upper2, point.Target,
        })
            text.Append(',').Append(Number(number));
        text.Append(CultureInfo.InvariantCulture, $",{point.Phase},{Word(point.IsExcluded)},{Word(point.IsOutsideLimits)},{Word(phase.RunsSignal)}");
        foreach (var number in new[] { phase.Runs.Longest, phase.Runs.LongestMax, phase.Runs.Crossings, phase.Runs.CrossingsMin })
            text.Append(',').Append(any ? Number(number) : "");
        text.Append(CultureInfo.InvariantCulture, $",{phase.Runs.Useful},{string.Join(' ', Names.Of(point.Signals))}");
        if (making)
            text.Append(CultureInfo.InvariantCulture, $",{(point.Cause is { } cause ? Names.Of(cause) : "")},{(point.Variation is { } variation ? Names.PointType(variation) : "")}");
        text.Append('\n');
    }

    /// <summary>Text as a spreadsheet reads it back; one that could be taken for a formula is quoted with a mark before it.</summary>
    internal static string Quoted(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? '"' + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : safe;
    }

    internal static string Number(double? value) =>
        value is { } number && !double.IsNaN(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "";

    private static string Word(bool holds) => holds ? "true" : "false";
}
