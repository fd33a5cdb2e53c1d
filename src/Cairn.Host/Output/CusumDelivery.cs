using System.Globalization;
using Cairn.Drawing;
using Cairn.Host.Charting;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Host.Output;

/// <summary>The forms of a CUSUM.</summary>
internal static class CusumDelivery
{
    public static Delivery Of(CusumAnalysis analysis, CusumCases cases, CusumRequest request) =>
        new FamilyForms<CusumAnalysis>(analysis, request.Title ?? Reading.Named(request.Value), CusumWords.Describe(analysis, cases.When))
        {
            Draw = (heading, options) => CusumDrawing.Render(analysis, new() { Title = heading }, options),
            Counted = $"{NumberText.Say(analysis.Upper.Length)} cases",
            Headings = ["Case", "Period", "Upper sum", "Lower sum", "Signal"],
            Rows = Enumerable.Range(0, analysis.Upper.Length).Select(i => new[]
            {
                (i + 1).ToString(CultureInfo.InvariantCulture), cases.When(i + 1), NumberText.Say(analysis.Upper[i]), NumberText.Say(analysis.Lower[i]), SignalAt(analysis, i + 1),
            }),
        }.ToDelivery(_ => FamilyCsv.Write(analysis, cases), FamilyJson.Write, (_, sentence, terminal) => FamilyReport.Print(analysis, cases, sentence, terminal));

    private static string SignalAt(CusumAnalysis analysis, int number)
    {
        foreach (var signal in analysis.Signals)
        {
            if (signal.Case == number)
                return FamilyReport.Direction(signal.Side);
        }

        return "";
    }
}
