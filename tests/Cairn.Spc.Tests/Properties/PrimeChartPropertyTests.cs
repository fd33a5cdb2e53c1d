using Cairn.Spc.Tests.Generated;
using FsCheck;
using FsCheck.Fluent;

namespace Cairn.Spc.Tests.Properties;

/// <summary>Laney's charts are the plain ones, stretched by one number.</summary>
public sealed class PrimeChartPropertyTests
{
    private static Gen<(double Centre, int[] Sizes)> Cases =>
        from centre in Gen.Choose(1, 9)
        from count in Gen.Choose(2, 20)
        from sizes in Gen.Choose(100, 400).ArrayOf(count)
        select (centre / 10.0, sizes);

    /// <summary>Points that lie 0.564 sigma above and below in turn have moving ranges of 1.128 sigma: no over-dispersion.</summary>
    [Fact]
    public void Are_the_plain_charts_where_there_is_no_over_dispersion() => ForAll.Holds(Cases, sample =>
    {
        Compare(ChartKind.P, ChartKind.PPrime, sample, size => Math.Sqrt(sample.Centre * (1 - sample.Centre) / size));
        Compare(ChartKind.U, ChartKind.UPrime, sample, size => Math.Sqrt(sample.Centre / size));
    });

    private static void Compare(ChartKind plain, ChartKind prime, (double Centre, int[] Sizes) sample, Func<double, double> sigma)
    {
        var series = Alternating(sample, sigma, 0.564);
        AnalysisOptions options = new() { Centre = sample.Centre };

        Picture.Of(ControlChart.Analyse(prime, series, options)).ShouldBe(Picture.Of(ControlChart.Analyse(plain, series, options)));
    }

    [Fact]
    public void Are_wider_by_as_much_as_neighbours_differ_more_than_by_chance() => ForAll.Holds(Cases, sample =>
    {
        var series = Alternating(sample, size => Math.Sqrt(sample.Centre / size), 0.564 * 1.5);
        AnalysisOptions options = new() { Centre = sample.Centre };

        foreach (var (prime, plain) in ControlChart.Analyse(ChartKind.UPrime, series, options).Zip(ControlChart.Analyse(ChartKind.U, series, options)))
            (prime.Limits.Upper - sample.Centre).ShouldBe(1.5 * (plain.Limits.Upper - sample.Centre), 1e-9);
    });

    [Fact]
    public void An_i_prime_chart_of_equal_denominators_is_nearly_an_i_chart() => ForAll.Holds(Gen.Choose(1, 60).ArrayOf(20), levels =>
    {
        // √(π/2) |d| / √2 is |d| / 1.128379…, which tables round to 1.128.
        var iPrime = ControlChart.Analyse(ChartKind.IPrime, Series.OfRatios(Charts.Numbers(levels), [.. Enumerable.Repeat(4.0, 20)]))[0].Limits;
        var i = ControlChart.Analyse(ChartKind.I, Series.OfRatios(Charts.Numbers(levels), [.. Enumerable.Repeat(4.0, 20)]))[0].Limits;

        iPrime.Centre.ShouldBe(i.Centre, 1e-12);
        ((iPrime.Upper - iPrime.Centre) * 2 / Math.Sqrt(Math.PI)).ShouldBe((i.Upper - i.Centre) * 1.128, 1e-9);
    });

    private static Series Alternating((double Centre, int[] Sizes) sample, Func<double, double> sigma, double distance) => Series.OfRatios(
        [.. sample.Sizes.Select((size, i) => size * (sample.Centre + (i % 2 == 0 ? distance : -distance) * sigma(size)))],
        Charts.Numbers(sample.Sizes));
}
