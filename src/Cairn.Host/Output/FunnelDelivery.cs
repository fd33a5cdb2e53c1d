using Cairn.Drawing;
using Cairn.Host.Charting;
using Cairn.Host.Pages;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Host.Output;

/// <summary>The forms of a funnel.</summary>
internal static class FunnelDelivery
{
    public static Delivery Of(FunnelAnalysis analysis, FunnelRequest request)
    {
        var nouns = new FunnelNouns { Exposure = Reading.Plain(request.Denominator) };
        var sentence = FunnelWords.Describe(analysis, nouns);
        var measure = Measure(request);
        return new()
        {
            Svg = () => Draw(analysis, request, nouns, new()),
            Html = () => new Page
            {
                Title = request.Title ?? measure,
                Sentence = sentence,
                Draw = (width, prefix) => Draw(analysis, request, nouns, new() { Width = width, Mode = SvgMode.Inline, IdPrefix = prefix }, titled: false),
                TableTitle = $"{NumberText.Say(analysis.Points.Length)} units as a table",
                Headings = [Reading.Plain(request.Unit), "Value", "Denominator", "Where it lies"],
                Rows = analysis.Points.Select(point => new[] { point.Unit, NumberText.Say(point.Value), NumberText.Say(point.Denominator), FamilyReport.Where(point.Band) }),
            }.ToHtml(),
            Csv = () => FamilyCsv.Write(analysis),
            Json = stream => FamilyJson.Write(analysis, stream),
            Report = terminal => FamilyReport.Print(analysis, sentence, terminal),
        };
    }

    private static string Draw(FunnelAnalysis analysis, FunnelRequest request, FunnelNouns nouns, DrawingOptions options, bool titled = true) => FunnelDrawing.Render(
        analysis,
        new()
        {
            Title = titled ? request.Title ?? Measure(request) : "",
            ValueAxis = request.Title is null ? "" : Measure(request),
            DenominatorAxis = Reading.Plain(request.Denominator),
            Nouns = nouns,
        },
        options);

    private static string Measure(FunnelRequest request)
    {
        var value = Reading.Named(request.Value);
        var denominator = Reading.Plain(request.Denominator);
        var multiply = request.Options.Multiply;
        return request.Kind == FunnelKind.Proportion && multiply is 1 or 100 ? $"{value}, % of {denominator}"
            : multiply == 1 ? $"{value} per {denominator}"
            : $"{value} per {NumberText.Say(multiply)} {denominator}";
    }
}
