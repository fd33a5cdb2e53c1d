using System.Globalization;
using Cairn.Drawing;
using Cairn.Host.Charting;
using Cairn.Host.Pages;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Host.Output;

/// <summary>The forms of a CUSUM.</summary>
internal static class CusumDelivery
{
    public static Delivery Of(CusumAnalysis analysis, CusumRequest request)
    {
        var sentence = CusumWords.Describe(analysis);
        var title = request.Title ?? Reading.Named(request.Value);
        return new()
        {
            Svg = () => CusumDrawing.Render(analysis, new() { Title = title }),
            Html = () => new Page
            {
                Title = title,
                Sentence = sentence,
                Draw = (width, prefix) => CusumDrawing.Render(analysis, new() { Title = "" }, new() { Width = width, Mode = SvgMode.Inline, IdPrefix = prefix }),
                TableTitle = $"{NumberText.Say(analysis.Upper.Length)} cases as a table",
                Headings = ["Case", "Upper sum", "Lower sum", "Signal"],
                Rows = Enumerable.Range(0, analysis.Upper.Length).Select(i => new[]
                {
                    (i + 1).ToString(CultureInfo.InvariantCulture), NumberText.Say(analysis.Upper[i]), NumberText.Say(analysis.Lower[i]), SignalAt(analysis, i + 1),
                }),
            }.ToHtml(),
            Csv = () => FamilyCsv.Write(analysis),
            Json = stream => FamilyJson.Write(analysis, stream),
            Report = terminal => FamilyReport.Print(analysis, sentence, terminal),
        };
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
