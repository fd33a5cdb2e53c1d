using Cairn.Drawing;
using Cairn.Host.Charting;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Host.Output;

/// <summary>The forms of a funnel.</summary>
internal static class FunnelDelivery
{
    public static Delivery Of(FunnelAnalysis analysis, FunnelRequest request)
    {
        var nouns = new FunnelNouns { Exposure = Reading.Plain(request.Denominator) };
        var measure = Measure(request);
        return new FamilyForms<FunnelAnalysis>(analysis, request.Title ?? measure, FunnelWords.Describe(analysis, nouns))
        {
            Remark = TotalsRow.Remark([.. analysis.Points.Select(point => (point.Unit, point.Denominator))]),
            Draw = (heading, options) => FunnelDrawing.Render(analysis, Labels(request, heading, measure, nouns), options),
            Counted = $"{NumberText.Say(analysis.Points.Length)} units",
            Headings = [Reading.Plain(request.Unit), "Value", "Denominator", "Where it lies"],
            Rows = analysis.Points.Select(point => new[] { point.Unit, NumberText.Say(point.Value), NumberText.Say(point.Denominator), FamilyReport.Where(point.Band) }),
        }.ToDelivery(FamilyCsv.Write, FamilyJson.Write, FamilyReport.Print);
    }

    private static FunnelLabels Labels(FunnelRequest request, string heading, string measure, FunnelNouns nouns) => new()
    {
        Title = heading,
        ValueAxis = request.Title is null ? "" : measure,
        DenominatorAxis = Reading.Plain(request.Denominator),
        Nouns = nouns,
    };

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
