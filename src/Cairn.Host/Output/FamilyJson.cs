using System.Text.Json;
using Cairn.Spc;

namespace Cairn.Host.Output;

/// <summary>Funnels, CUSUMs and Pareto charts as JSON, under the names that other programs rely on.</summary>
internal static class FamilyJson
{
    public static void Write(FunnelAnalysis analysis, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonStyle.Plain);
        json.WriteStartObject();
        json.WriteNumber("target", analysis.Target);
        json.WriteNumberOrNull("overdispersion", analysis.Overdispersion);
        json.WriteNumberOrNull("tau2", analysis.Tau2);
        json.WriteStartArray("points");
        foreach (var point in analysis.Points)
        {
            json.WriteStartObject();
            json.WriteString("unit", point.Unit);
            json.WriteNumber("value", point.Value);
            json.WriteNumber("denominator", point.Denominator);
            json.WriteNumberOrNull("z", point.Z);
            json.WriteNumberOrNull("lower95", point.Lower95);
            json.WriteNumberOrNull("upper95", point.Upper95);
            json.WriteNumberOrNull("lower998", point.Lower998);
            json.WriteNumberOrNull("upper998", point.Upper998);
            json.WriteNumberOrNull("od95Multiplicative", point.Od95Multiplicative);
            json.WriteNumberOrNull("od95Additive", point.Od95Additive);
            json.WriteNumberOrNull("od998Multiplicative", point.Od998Multiplicative);
            json.WriteNumberOrNull("od998Additive", point.Od998Additive);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(CusumAnalysis analysis, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonStyle.Plain);
        json.WriteStartObject();
        WriteNumbers(json, "upper", analysis.Upper);
        WriteNumbers(json, "lower", analysis.Lower);
        json.WriteStartArray("signals");
        foreach (var signal in analysis.Signals)
            json.WriteNumberValue(signal.Case);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(ParetoAnalysis analysis, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonStyle.Plain);
        json.WriteStartObject();
        json.WriteStartArray("points");
        foreach (var point in analysis.Points)
        {
            json.WriteStartObject();
            json.WriteString("category", point.Category);
            json.WriteNumber("count", point.Count);
            json.WriteNumber("share", point.Share);
            json.WriteNumber("cumulative", point.Cumulative);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<double> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
