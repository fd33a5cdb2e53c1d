using BenchmarkDotNet.Attributes;
using Cairn.Drawing;

namespace Cairn.Benchmarks;

/// <summary>A driver diagram of 60 boxes to SVG text: a tree, and one whose ideas serve several drivers, so that links must cross.</summary>
[MemoryDiagnoser]
public class DiagramBenchmarks
{
    private readonly DriverDiagram tree = Make(shared: 0);
    private readonly DriverDiagram tangled = Make(shared: 12);
    private readonly DiagramLabels labels = new() { Title = "What we believe will help" };
    private readonly DrawingOptions options = new() { Width = 1100, Mode = SvgMode.Inline };

    [Benchmark]
    public string Tree60ToSvg() => DriverDrawing.Render(tree, labels, options);

    [Benchmark]
    public string Tangled60ToSvg() => DriverDrawing.Render(tangled, labels, options);

    private static DriverDiagram Make(int shared) => DriverDiagram.Of(
        [
            new("aim", 0, "Fewer people die of sepsis in our hospitals by the end of 2026"),
            .. Enumerable.Range(0, 5).Select(i => new DriverNode($"p{i}", 1, $"Primary driver number {i + 1}")),
            .. Enumerable.Range(0, 18).Select(i => new DriverNode($"s{i}", 2, $"Secondary driver number {i + 1} of the theory")),
            .. Enumerable.Range(0, 36).Select(i => new DriverNode($"c{i}", 3, $"Change idea {i + 1}, with a few words more") { Tests = i % 4 }),
        ],
        [
            .. Enumerable.Range(0, 5).Select(i => new DriverLink("aim", $"p{i}")),
            .. Enumerable.Range(0, 18).Select(i => new DriverLink($"p{i * 7 % 5}", $"s{i}")),
            .. Enumerable.Range(0, 36).Select(i => new DriverLink($"s{i * 5 % 18}", $"c{i}")),
            .. Enumerable.Range(0, shared).Select(i => new DriverLink($"s{(i * 15 + 1) % 18}", $"c{i * 3}", IsWeak: true)),
        ]);
}
