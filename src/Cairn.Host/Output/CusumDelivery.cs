using System.Globalization;
using Cairn.Drawing;
using Cairn.Host.Charting;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Host.Output;

/// <summary>The forms of a CUSUM.</summary>
internal static class CusumDelivery
{
    public static Delivery Of(CusumAnalysis analysis, CusumRequest request)
    {
        return new FamilyForms<CusumAnalysis>(analysis, request.Title ?? Reading.Named(request.Value), CusumWords.Describe(analysis))
        {
            Draw = (heading, options) => CusumDrawing.Render(analysis, new() { Title = heading }, options),
            Counted = $"{NumberText.Say(analysis.Upper.Length)} cases",
            Headings = ["Case", "Upper sum", "Lower sum", "Signal"],
            Rows = Enumerable.Range(0, analysis.Upper.Length).Select(i => new[]
            {
                (i + 1).ToString(CultureInfo.InvariantCulture), NumberText.Say(analysis.Upper[i]), NumberText.Say(analysis.Lower[i]), SignalAt(analysis, i + 1),
            }),
        }.ToDelivery(FamilyCsv.Write, FamilyJson.Write, FamilyReport.Print);
    }

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
