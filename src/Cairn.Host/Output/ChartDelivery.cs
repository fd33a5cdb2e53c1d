using Cairn.Drawing;
using Cairn.Host.Charting;
using Cairn.Host.Pages;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Host.Output;

/// <summary>The forms of a run or control chart, or of a wall of them.</summary>
internal static class ChartDelivery
{
    public static Delivery Of(ChartSet set, IReadOnlyList<Annotation> annotations) => new()
    {
        Svg = () => Draw(set, Only(set), annotations, new() { ZoomAxis = set.Request.Zoom }),
        Html = () => set.Charts.Count == 1 ? OnePage(set, annotations) : Wall(set),
        Csv = () => ChartCsv.Write(set),
        Json = stream => ChartJson.Write(set, stream),
        Report = terminal => ChartReport.Print(set, terminal),
        Folder = () => OnePerFacet(set, annotations),
    };

    private static ChartResult Only(ChartSet set) => set.Charts.Count == 1
        ? set.Charts[0]
        : throw new RefusedException($"--out: \"{set.Request.FacetColumn}\" has {set.Charts.Count} values and .svg shows one chart; choose one with --where {set.Request.FacetColumn}=VALUE, or write .html (a wall) or a folder (FOLDER/).");

    private static IEnumerable<(string Name, string Text)> OnePerFacet(ChartSet set, IReadOnlyList<Annotation> annotations)
    {
        var names = new FileNames();
        foreach (var chart in set.Charts)
            yield return (names.For(chart.Facet ?? "chart") + ".svg", Draw(set, chart, annotations, new() { ZoomAxis = set.Request.Zoom }));
    }

    private static string OnePage(ChartSet set, IReadOnlyList<Annotation> annotations)
    {
        var chart = set.Charts[0];
        var periods = new PeriodText(chart.Shown.Series);
        return new Page
        {
            Title = TitleOf(set, chart),
            Sentence = chart.SentenceWithoutName,
            Remarks = [.. new[] { set.Choice.Why, set.Choice.Advice, set.TargetRemark }.OfType<string>()],
            Draw = (width, prefix) => Draw(set, chart, annotations, new() { Width = width, Mode = SvgMode.Inline, IdPrefix = prefix, ZoomAxis = set.Request.Zoom }, titled: false),
            TableTitle = $"{NumberText.Say(chart.Shown.Count)} points as a table",
            Headings = chart.Shown.Kind.IsShewhart ? ["Period", "Value", "Centre", "Lower limit", "Upper limit", "Signal"] : ["Period", "Value", "Median", "Signal"],
            Rows = chart.Shown.Select(point => Row(point, periods, chart.Shown.Kind.IsShewhart)),
        }.ToHtml();
    }

    private static List<string> Row(AnalysedPoint point, PeriodText periods, bool limits)
    {
        var cells = new List<string> { periods.Say(point.Period), ChartReport.Say(point.Value), ChartReport.Say(point.Limits.Centre) };
        if (limits)
            cells.AddRange([ChartReport.Say(point.Limits.Lower), ChartReport.Say(point.Limits.Upper)]);
        cells.Add(ChartReport.SignalOf(point));
        return cells;
    }

    private static string Wall(ChartSet set) => WallDrawing.ToHtml(
        [.. set.Charts.Select(chart => new WallChart(chart.Facet is { Length: > 0 } facet ? facet : "(blank)", chart.Shown) { Description = chart.Sentence })],
        new()
        {
            Title = set.Title,
            ValueAxis = set.AxisUnder(set.Title),
            Foot = ChartFoot.DescribeAll([.. set.Charts.Select(chart => chart.Shown)]),
            IsPercent = set.Reading.IsPercent,
        });

    private static string Draw(ChartSet set, ChartResult chart, IReadOnlyList<Annotation> annotations, DrawingOptions options, bool titled = true) => ChartDrawing.Render(
        chart.Shown,
        new()
        {
            Title = titled ? TitleOf(set, chart) : "",
            Description = chart.Sentence,
            ValueAxis = set.AxisUnder(TitleOf(set, chart)),
            Annotations = [.. annotations.Where(note => note.Facet is null || note.Facet == chart.Facet).Select(note => ChartAnnotation.At(note.Period, note.Text))],
            Foot = ChartFoot.Describe(chart.Shown),
            IsPercent = set.Reading.IsPercent,
        },
        options);

    private static string TitleOf(ChartSet set, ChartResult chart) => chart.Facet is { Length: > 0 } facet ? $"{facet}: {set.Title}" : set.Title;
}
