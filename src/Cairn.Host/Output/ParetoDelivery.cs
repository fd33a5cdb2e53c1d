using Cairn.Drawing;
using Cairn.Host.Charting;
using Cairn.Host.Pages;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Host.Output;

/// <summary>The forms of a Pareto chart.</summary>
internal static class ParetoDelivery
{
    public static Delivery Of(ParetoAnalysis analysis, ParetoRequest request)
    {
        var sentence = ParetoWords.Describe(analysis);
        var counted = request.Count is { } count ? Reading.Plain(count) : "rows";
        var title = request.Title ?? $"{Reading.Named(request.Category)}, by {counted}";
        return new()
        {
            Svg = () => ParetoDrawing.Render(analysis, new() { Title = title, Counted = counted }),
            Html = () => new Page
            {
                Title = title,
                Sentence = sentence,
                Draw = (width, prefix) => ParetoDrawing.Render(analysis, new() { Title = "", Counted = counted }, new() { Width = width, Mode = SvgMode.Inline, IdPrefix = prefix }),
                TableTitle = $"{NumberText.Say(analysis.Points.Length)} categories as a table",
                Headings = [Reading.Named(request.Category), "Count", "Share", "Cumulative"],
                Rows = analysis.Points.Select(point => new[] { point.Category, NumberText.Say(point.Count), NumberText.Percent(point.Share), NumberText.Percent(point.Cumulative) }),
            }.ToHtml(),
            Csv = () => FamilyCsv.Write(analysis),
            Json = stream => FamilyJson.Write(analysis, stream),
            Report = terminal => FamilyReport.Print(analysis, sentence, terminal),
        };
    }
}
