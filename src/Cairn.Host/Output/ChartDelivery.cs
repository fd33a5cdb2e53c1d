using Cairn.Host.Charting;

namespace Cairn.Host.Output;

/// <summary>The forms of a run or control chart, or of a wall of them.</summary>
internal static class ChartDelivery
{
    public static Delivery Of(ChartSet set, IReadOnlyList<Annotation> annotations) => new()
    {
        Svg = () => throw new NotImplementedException(),
        Html = () => throw new NotImplementedException(),
        Csv = () => ChartCsv.Write(set),
        Json = stream => ChartJson.Write(set, stream),
        Report = terminal => ChartReport.Print(set, terminal),
    };
}
