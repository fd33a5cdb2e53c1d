using BenchmarkDotNet.Attributes;
using Cairn.Spc;

namespace Cairn.Benchmarks;

/// <summary>Analysis of a monthly chart, and of series long enough to show how time grows.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private readonly Series monthly = Data.Rates(36);
    private readonly AnalysisOptions every = new() { Method = Data.EveryRule };

    [Benchmark]
    public Analysis UChart36EveryRule() => ControlChart.Analyse(ChartKind.U, monthly, every);
}

/// <summary>How time grows with the number of points.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private readonly AnalysisOptions every = new() { Method = Data.EveryRule };
    private Series series = Series.Of();

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Points { get; set; }

    [GlobalSetup]
    public void Make() => series = Data.Measurements(Points);

    [Benchmark]
    public Analysis IChartEveryRule() => ControlChart.Analyse(ChartKind.I, series, every);
}
