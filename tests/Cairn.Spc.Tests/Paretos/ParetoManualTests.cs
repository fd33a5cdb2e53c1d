using Cairn.Testing;

namespace Cairn.Spc.Tests.Paretos;

/// <summary>The worked example of docs/methods/pareto.md is what the library computes.</summary>
public sealed class ParetoManualTests
{
    [Fact]
    public void The_page_shows_what_is_computed()
    {
        var page = File.ReadAllText(Path.Combine(SharedFolder.Repository, "docs", "methods", "pareto.md"));
        var analysis = ParetoChart.Analyse(
            [("Medicines", 41), ("Falls", 63), ("Pressure ulcers", 28), ("Equipment", 9), ("Communication", 14), ("Other", 5)]);

        page.ShouldContain(string.Join('\n', analysis.Points.Select(point => FormattableString.Invariant(
            $"| {point.Category} | {point.Count} | {point.Share} | {point.Cumulative} |"))));
        page.ShouldContain(ParetoWords.Describe(analysis));
    }
}
