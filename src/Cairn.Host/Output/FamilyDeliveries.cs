using Cairn.Host.Charting;
using Cairn.Spc;

namespace Cairn.Host.Output;

internal static class FunnelDelivery
{
    public static Delivery Of(FunnelAnalysis analysis, FunnelRequest request)
    {
        var sentence = FunnelWords.Describe(analysis);
        return new()
        {
            Svg = () => throw new NotImplementedException(),
            Html = () => throw new NotImplementedException(),
            Csv = () => FamilyCsv.Write(analysis),
            Json = stream => FamilyJson.Write(analysis, stream),
            Report = terminal => FamilyReport.Print(analysis, sentence, terminal),
        };
    }
}
internal static class CusumDelivery
{
    public static Delivery Of(CusumAnalysis analysis, CusumRequest request)
    {
        var sentence = CusumWords.Describe(analysis);
        return new()
        {
            Svg = () => throw new NotImplementedException(),
            Html = () => throw new NotImplementedException(),
            Csv = () => FamilyCsv.Write(analysis),
            Json = stream => FamilyJson.Write(analysis, stream),
            Report = terminal => FamilyReport.Print(analysis, sentence, terminal),
        };
    }
}
internal static class ParetoDelivery
{
    public static Delivery Of(ParetoAnalysis analysis, ParetoRequest request)
    {
        var sentence = ParetoWords.Describe(analysis);
        return new()
        {
            Svg = () => throw new NotImplementedException(),
            Html = () => throw new NotImplementedException(),
            Csv = () => FamilyCsv.Write(analysis),
            Json = stream => FamilyJson.Write(analysis, stream),
            Report = terminal => FamilyReport.Print(analysis, sentence, terminal),
        };
    }
}
