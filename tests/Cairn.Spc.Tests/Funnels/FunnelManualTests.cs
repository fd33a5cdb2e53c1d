using Cairn.Testing;

namespace Cairn.Spc.Tests.Funnels;

/// <summary>The worked example of docs/methods/funnel.md is what the library computes.</summary>
public sealed class FunnelManualTests
{
    private static readonly FunnelUnit[] wards =
        [new("Alder", 3, 40), new("Birch", 12, 160), new("Cedar", 20, 100), new("Rowan", 9, 250)];

    [Fact]
    public void The_page_shows_what_is_computed()
    {
        var page = File.ReadAllText(Path.Combine(SharedFolder.Repository, "docs", "methods", "funnel.md"));
        var analysis = FunnelPlot.Analyse(FunnelKind.Proportion, wards);

        page.ShouldContain(FormattableString.Invariant(
            $"θ = {analysis.Target}. φ is {analysis.Overdispersion:F4} and τ² {analysis.Tau2:F7}."));
        foreach (var p in analysis.Points)
        {
            var numbers = FormattableString.Invariant($"{p.Numerator} | {p.Denominator} | {p.Value:F4} | {p.Z:F3}");
            var limits = FormattableString.Invariant($"{p.Lower95:F4}–{p.Upper95:F4} | {p.Lower998:F4}–{p.Upper998:F4}");
            var widths = FormattableString.Invariant($"{p.Od95Multiplicative:F4} | {p.Od95Additive:F4}");
            page.ShouldContain($"| {p.Unit} | {numbers} | {limits} | {widths} | {p.Band} |");
        }

        page.ReplaceLineEndings(" ").Replace(" > ", " ", StringComparison.Ordinal).ShouldContain(FunnelWords.Describe(analysis));
        FunnelPlot.Analyse(FunnelKind.Proportion, wards, new() { Overdispersion = Overdispersion.Additive })
            .Points.Select(point => point.Band)
            .ShouldBe([FunnelBand.Within, FunnelBand.Within, FunnelBand.Above95, FunnelBand.Within]);
    }
}
