using System.Globalization;
using System.Text.Json;
using Cairn.Testing;

namespace Cairn.Spc.Tests.Reference;

/// <summary>Every chart that qicharts2 computed, number by number.</summary>
public sealed class ShewhartReferenceTests
{
    public static TheoryData<string> Cases => [.. ReferenceCase.Names("spc").DefaultIfEmpty("absent")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_qicharts2(string name)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        var reference = ReferenceCase.Read("spc", name);

        var analysis = Analyse(reference);

        analysis.Count.ShouldBe(reference.Points.Count);
        foreach (var (point, expected) in analysis.Zip(reference.Points))
            ShouldAgree(point, analysis.Phases[point.Phase - 1], expected, $"{name}, point {point.Number}");
    }

    private static void ShouldAgree(AnalysedPoint point, Phase phase, JsonElement expected, string where)
    {
        point.Value.ShouldAgree(expected.GetProperty("y"), where + " y");
        Agreement.Known(point.Limits.Centre).ShouldAgree(expected.GetProperty("centre"), where + " centre");
        Agreement.Known(point.Limits.Lower).ShouldAgree(expected.GetProperty("lower"), where + " lower");
        Agreement.Known(point.Limits.Upper).ShouldAgree(expected.GetProperty("upper"), where + " upper");
        Agreement.Known(point.Limits.Lower2).ShouldAgree(expected.GetProperty("lower2s"), where + " lower2s");
        Agreement.Known(point.Limits.Upper2).ShouldAgree(expected.GetProperty("upper2s"), where + " upper2s");
        point.Phase.ShouldBe(expected.GetProperty("part").GetInt32(), where);
        point.IsOutsideLimits.ShouldBe(expected.GetProperty("outsideLimits").GetBoolean(), where);
        phase.RunsSignal.ShouldBe(expected.GetProperty("runsSignal").GetBoolean(), where);

        var runs = phase.Runs;
        runs.Useful.ShouldBe(expected.GetProperty("usefulObservations").GetInt32(), where);
        Known(runs.Longest, runs.Useful).ShouldAgree(expected.GetProperty("longestRun"), where);
        Known(runs.LongestMax, runs.Useful).ShouldAgree(expected.GetProperty("longestRunMax"), where);
        Known(runs.Crossings, runs.Useful).ShouldAgree(expected.GetProperty("crossings"), where);
        Known(runs.CrossingsMin, runs.Useful).ShouldAgree(expected.GetProperty("crossingsMin"), where);
    }

    private static double? Known(int number, int useful) => useful == 0 ? null : number;

    private static Analysis Analyse(ReferenceCase reference)
    {
        var options = reference.Options;
        var rows = reference.Rows();
        var value = options.GetProperty("y").GetString()!;
        var denominator = options.TryGetProperty("n", out var n) ? n.GetString() : null;
        var period = options.GetProperty("x").GetString()!;
        var subgroups = rows.GroupBy(row => row[period], StringComparer.Ordinal).Select(group => denominator is not null
            ? Subgroup.Of(Number(group.Single()[value]), Number(group.Single()[denominator]))
            : group.Count() > 1
                ? Subgroup.Measured([.. group.Select(row => Number(row[value]))])
                : Subgroup.Of(Number(group.Single()[value])));

        return ControlChart.Analyse(KindOf(reference.Result.GetProperty("chart").GetString()!), Series.Over([.. subgroups]), new()
        {
            Multiply = options.GetProperty("multiply").GetDouble(),
            Screen = options.GetProperty("screenMovingRanges").GetBoolean(),
            Baseline = options.TryGetProperty("baselinePoints", out var points) ? Baseline.FirstPoints(points.GetInt32()) : Baseline.All,
            PhasesAfter = Numbers(options, "phaseAfter"),
            Excluded = Numbers(options, "excludePoints"),
        });
    }

    private static ChartKind KindOf(string name) => ChartKind.Find(name switch { "pp" => "pprime", "up" => "uprime", "ip" => "iprime", _ => name })!;

    private static int[] Numbers(JsonElement options, string name) =>
        options.TryGetProperty(name, out var found) ? [.. found.EnumerateArray().Select(number => number.GetInt32())] : [];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
