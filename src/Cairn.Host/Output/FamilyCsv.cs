using System.Globalization;
using System.Text;
using Cairn.Host.Charting;
using Cairn.Spc;

namespace Cairn.Host.Output;

/// <summary>Funnels, CUSUMs and Pareto charts as CSV, the same columns as in JSON, and the period of each case.</summary>
internal static class FamilyCsv
{
    public static string Write(FunnelAnalysis analysis) => Lines(
        "unit,value,denominator,z,lower95,upper95,lower998,upper998,od95Multiplicative,od95Additive,od998Multiplicative,od998Additive",
        analysis.Points.Select(point => Row(
            ChartCsv.Quoted(point.Unit), point.Value, point.Denominator, point.Z, point.Lower95, point.Upper95, point.Lower998, point.Upper998,
            point.Od95Multiplicative, point.Od95Additive, point.Od998Multiplicative, point.Od998Additive)));

    public static string Write(CusumAnalysis analysis, CusumCases cases)
    {
        var signals = analysis.Signals.Select(signal => signal.Case).ToHashSet();
        return Lines(
            "case,period,upper,lower,signal",
            Enumerable.Range(1, analysis.Upper.Length).Select(number => Row(
                number.ToString(CultureInfo.InvariantCulture) + "," + cases.Periods[number - 1], analysis.Upper[number - 1], analysis.Lower[number - 1]) + (signals.Contains(number) ? ",true" : ",false")));
    }

    public static string Write(ParetoAnalysis analysis) => Lines(
        "category,count,share,cumulative",
        analysis.Points.Select(point => Row(ChartCsv.Quoted(point.Category), point.Count, point.Share, point.Cumulative)));

    private static string Row(string first, params ReadOnlySpan<double> numbers)
    {
        var row = new StringBuilder(first);
        foreach (var number in numbers)
            row.Append(',').Append(ChartCsv.Number(number));
        return row.ToString();
    }

    private static string Lines(string header, IEnumerable<string> rows) => string.Join('\n', rows.Prepend(header)) + "\n";
}
