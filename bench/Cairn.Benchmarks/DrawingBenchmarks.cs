using BenchmarkDotNet.Attributes;
using Cairn.Drawing;
using Cairn.Spc;

namespace Cairn.Benchmarks;

/// <summary>A monthly chart to SVG text, and a wall of 500 of them to one page.</summary>
[MemoryDiagnoser]
public class DrawingBenchmarks
{
    private readonly Analysis monthly = Analyse(1);
    private readonly ChartLabels labels = new() { Title = "Falls per 1,000 bed days", Description = "Falls: the latest value is 4.4.", ValueAxis = "Falls per 1,000 bed days" };
    private readonly WallChart[] wall = [.. Enumerable.Range(1, 500).Select(seed => new WallChart($"Ward {seed}", Analyse(seed)))];

    [Benchmark]
    public string Chart36ToSvg() => ChartDrawing.Render(monthly, labels);

    [Benchmark]
    public string Wall500ToHtml() => WallDrawing.ToHtml(wall, new() { Title = "Falls per 1,000 bed days" });

    private static Analysis Analyse(int seed) =>
        ControlChart.Analyse(ChartKind.U, Data.Rates(36, seed), new() { Multiply = 1000, Direction = Direction.LowerIsBetter });
}
