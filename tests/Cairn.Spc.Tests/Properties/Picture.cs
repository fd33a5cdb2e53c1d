using Cairn.Spc.Rules;

namespace Cairn.Spc.Tests.Properties;

/// <summary>What a chart shows, moved or stretched at will, so that two charts can be compared.</summary>
internal sealed record Picture(IReadOnlyList<double?> Numbers, IReadOnlyList<Signals> Signals, IReadOnlyList<RunsAnalysis> Runs)
{
    public static Picture Of(Analysis analysis, double stretch = 1, double move = 0) => Of(analysis, 1, analysis.Count, stretch, move);

    /// <summary>The points from one number to another, and the phases that begin there.</summary>
    public static Picture Of(Analysis analysis, int first, int last, double stretch = 1, double move = 0)
    {
        var points = analysis.Where(point => point.Number >= first && point.Number <= last).ToList();
        return new(
            [.. points.SelectMany(Lines).Select(line => line * stretch + move)],
            [.. points.Select(point => point.Signals)],
            [.. analysis.Phases.Where(phase => phase.First >= first && phase.First <= last).Select(phase => phase.Runs)]);
    }

    public void ShouldBe(Picture other)
    {
        Signals.ShouldBe(other.Signals);
        Runs.ShouldBe(other.Runs);
        Numbers.Count.ShouldBe(other.Numbers.Count);
        for (var i = 0; i < Numbers.Count; i++)
        {
            if (!AreNear(Numbers[i], other.Numbers[i]))
                Assert.Fail($"Number {i} is {Numbers[i]} on one chart and {other.Numbers[i]} on the other.");
        }
    }

    public static bool AreNear(double? a, double? b) =>
        a is { } x && b is { } y ? Math.Abs(x - y) <= 1e-9 * Math.Max(1, Math.Abs(x)) : a is null && b is null;

    private static IEnumerable<double?> Lines(AnalysedPoint point)
    {
        var limits = point.Limits;
        double[] lines = [limits.Lower, limits.Lower2, limits.Lower1, limits.Centre, limits.Upper1, limits.Upper2, limits.Upper];
        return lines.Select(line => double.IsNaN(line) ? null : (double?)line).Prepend(point.Value);
    }
}
