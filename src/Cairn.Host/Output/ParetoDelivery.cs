using Cairn.Drawing;
using Cairn.Host.Charting;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Host.Output;

/// <summary>The forms of a Pareto chart.</summary>
internal static class ParetoDelivery
{
    public static Delivery Of(ParetoAnalysis analysis, ParetoRequest request)
    {
        var counted = request.Count is { } count ? Reading.Plain(count) : "rows";
        var title = request.Title ?? $"{Reading.Named(request.Category)}, by {counted}";
        return new FamilyForms<ParetoAnalysis>(analysis, title, ParetoWords.Describe(analysis))
        {
            Remark = TotalsRow.Remark([.. analysis.Points.Select(point => (point.Category, point.Count))]),
            Draw = (heading, options) => ParetoDrawing.Render(analysis, new() { Title = heading, Counted = counted }, options),
            Counted = $"{NumberText.Say(analysis.Points.Length)} categories",
            Headings = [Reading.Named(request.Category), "Count", "Share", "Cumulative"],
            Rows = analysis.Points.Select(point => new[] { point.Category, NumberText.Say(point.Count), NumberText.Percent(point.Share), NumberText.Percent(point.Cumulative) }),
        }.ToDelivery(FamilyCsv.Write, FamilyJson.Write, FamilyReport.Print);
    }
}
