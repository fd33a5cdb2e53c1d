using System.Text.Json;
using Cairn.Host.Charting;
using Cairn.Spc;

namespace Cairn.Host.Output;

/// <summary>The charts as JSON: one object, or an array where there are facets. Absent numbers are null.</summary>
internal static class ChartJson
{
    public static void Write(ChartSet set, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonStyle.Plain);
        if (set.IsFaceted)
            json.WriteStartArray();
        foreach (var chart in set.Charts)
            WriteChart(json, chart);
        if (set.IsFaceted)
            json.WriteEndArray();
    }

    private static void WriteChart(Utf8JsonWriter json, ChartResult chart)
    {
        var analysis = chart.Analysis;
        var making = analysis.Method.IsMakingDataCount;
        json.WriteStartObject();
        json.WriteString("facet", chart.Facet);
        json.WriteString("kind", analysis.Kind.Id);
        json.WriteString("method", analysis.Method.Id);
        json.WriteString("direction", Names.Of(analysis.Direction));
        json.WriteNumber("multiply", analysis.Options.Multiply);
        json.WriteBoolean("screened", analysis.IsScreened);
        WritePhases(json, analysis);
        json.WriteStartArray("points");
        foreach (var point in analysis)
            WritePoint(json, point, analysis.Phases[point.Phase - 1], making);
        json.WriteEndArray();
        json.WriteString("sentence", chart.Sentence);
        if (making)
        {
            json.WriteString("variation", Names.PointType(analysis.Variation));
            json.WriteString("variationState", Names.State(analysis.Variation));
            json.WriteString("assurance", Names.Of(analysis.Assurance));
        }

        json.WriteEndObject();
    }

    private static void WritePhases(Utf8JsonWriter json, Analysis analysis)
    {
        json.WriteStartArray("phases");
        foreach (var phase in analysis.Phases)
        {
            json.WriteStartObject();
            json.WriteNumber("phase", phase.Number);
            json.WriteNumber("first", phase.First);
            json.WriteNumber("last", phase.Last);
            json.WriteNumberOrNull("centre", phase.Centre);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePoint(Utf8JsonWriter json, in AnalysedPoint point, Phase phase, bool making)
    {
        json.WriteStartObject();
        if (point.Period.IsDate)
            json.WriteString("x", point.Period.ToString());
        else
            json.WriteNumber("x", point.Period.Position);
        json.WriteNumberOrNull("y", point.Value);
        json.WriteNumberOrNull("centre", point.Limits.Centre);
        json.WriteNumberOrNull("lower", point.Limits.Lower);
        json.WriteNumberOrNull("upper", point.Limits.Upper);
        json.WriteNumberOrNull("lower2s", point.Limits.Lower2);
        json.WriteNumberOrNull("upper2s", point.Limits.Upper2);
        json.WriteNumberOrNull("target", point.Target);
        json.WriteNumber("phase", point.Phase);
        json.WriteBoolean("excluded", point.IsExcluded);
        json.WriteBoolean("outsideLimits", point.IsOutsideLimits);
        WriteRuns(json, phase);
        json.WriteStartArray("signals");
        foreach (var id in Names.Of(point.Signals))
            json.WriteStringValue(id);
        json.WriteEndArray();
        if (making)
        {
            json.WriteString("cause", point.Cause is { } cause ? Names.Of(cause) : null);
            json.WriteString("pointType", point.Variation is { } variation ? Names.PointType(variation) : null);
        }

        json.WriteEndObject();
    }

    private static void WriteRuns(Utf8JsonWriter json, Phase phase)
    {
        var runs = phase.Runs;
        var any = runs.Useful > 0;
        json.WriteBoolean("runsSignal", phase.RunsSignal);
        json.WriteNumberOrNull("longestRun", any ? runs.Longest : null);
        json.WriteNumberOrNull("longestRunMax", any ? runs.LongestMax : null);
        json.WriteNumberOrNull("crossings", any ? runs.Crossings : null);
        json.WriteNumberOrNull("crossingsMin", any ? runs.CrossingsMin : null);
        json.WriteNumber("usefulObservations", runs.Useful);
    }
}
