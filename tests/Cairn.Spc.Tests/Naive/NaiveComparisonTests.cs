using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests.Naive;

/// <summary>The library and the naive chart agree on every number and every signal of generated charts.</summary>
public sealed class NaiveComparisonTests
{
    public static TheoryData<string> Kinds => [.. ChartKind.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Agrees_with_the_naive_chart(string kind) =>
        ForAll.Holds(ChartCases.Of(kind), chart => chart.Shrink(), Compare, count: 250);

    private static void Compare(ChartCase chart) => Differences(chart.Analyse(), NaiveChart.Analyse(chart.Input)).ShouldBeEmpty();

    private static List<string> Differences(Analysis actual, NaiveOutput expected)
    {
        var found = new List<string>();
        Note(found, "points", actual.Count, expected.Points.Count);
        Note(found, "phases", actual.Phases.Count, expected.Phases.Count);
        Note(found, "state", NaiveNames.Of(actual.Variation), expected.State);
        Note(found, "assurance", NaiveNames.Of(actual.Assurance), expected.Assurance);
        foreach (var (phase, naive) in actual.Phases.Zip(expected.Phases))
            OfPhase(found, phase, naive);
        foreach (var (point, naive) in actual.Zip(expected.Points))
            OfPoint(found, point, naive);
        return found;
    }

    private static void OfPhase(List<string> found, Phase phase, NaivePhase naive)
    {
        var runs = naive.Runs;
        Note(found, "bounds of phase", (phase.First, phase.Last), (naive.First, naive.Last));
        Note(found, "runs signal", phase.RunsSignal, naive.RunsSignal);
        Note(found, "runs", phase.Runs, new(runs.Useful, runs.Longest ?? 0, runs.LongestMax ?? 0, runs.Crossings ?? 0, runs.CrossingsMin ?? 0));
        NoteNumber(found, "centre of phase", phase.Centre, naive.Centre);
    }

    private static void OfPoint(List<string> found, in AnalysedPoint point, NaivePoint naive)
    {
        Note(found, "number and phase", (point.Number, point.Phase), (naive.Number, naive.Phase));
        Note(found, "use", (point.IsExcluded, point.IsIncluded), (naive.IsExcluded, naive.IsIncluded));
        Note(found, "target", point.Target, naive.Target);
        Note(found, "outside", point.IsOutsideLimits, naive.IsOutside);
        Note(found, "signals", NaiveNames.Of(point.Signals), NaiveNames.Sorted(naive.Signals));
        Note(found, "cause", NaiveNames.Of(point.Cause), naive.Cause);
        Note(found, "variation", NaiveNames.Of(point.Variation), naive.PointType);

        var limits = point.Limits;
        ReadOnlySpan<double> lines = [limits.Lower, limits.Lower2, limits.Lower1, limits.Centre, limits.Upper1, limits.Upper2, limits.Upper];
        for (var i = 0; i < lines.Length; i++)
            NoteNumber(found, "line", double.IsNaN(lines[i]) ? null : lines[i], naive.Lines[i]);
        NoteNumber(found, "value", point.Value, naive.Value);
        if (found is [.., var last] && !last.StartsWith("at ", StringComparison.Ordinal))
            found.Add($"at point {naive.Number}");
    }

    private static void Note<T>(List<string> found, string what, T actual, T expected)
    {
        if (!EqualityComparer<T>.Default.Equals(actual, expected))
            found.Add($"{what}: {actual} is not {expected}");
    }

    private static void NoteNumber(List<string> found, string what, double? actual, double? expected)
    {
        if (actual is { } a && expected is { } e ? Math.Abs(a - e) > 1e-9 * Math.Max(1, Math.Abs(e)) : actual != expected)
            found.Add($"{what}: {actual:R} is not {expected:R}");
    }
}
