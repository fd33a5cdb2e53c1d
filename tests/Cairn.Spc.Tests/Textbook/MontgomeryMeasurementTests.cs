using Cairn.Spc.Rules;

namespace Cairn.Spc.Tests.Textbook;

/// <summary>
/// Charts of measurements in Montgomery DC, <i>Introduction to Statistical Quality Control</i>, chapters 6 and 7;
/// more digits than the book prints, agreeing with it where it rounds.
/// </summary>
public sealed class MontgomeryMeasurementTests
{
    private static readonly double[] WeeklyCost =
    [
        310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304,
        305, 282, 305, 296, 314, 295, 287, 301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
    ];

    private static readonly double[] HoursBetweenFailures =
        [286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227, 603, 492, 1199, 1214, 2831, 96];

    [Fact]
    public void Example_6_3_xbar()
    {
        var analysis = ControlChart.Analyse(ChartKind.Xbar, PistonRings.Table63);

        ShouldBe(analysis[0].Limits, 74.001176, 73.987760, 74.014592);
        analysis.Phases[0].Runs.ShouldBe(new(25, 3, 8, 15, 8));
        analysis.ShouldAllBe(point => !point.IsOutsideLimits);
    }

    [Fact]
    public void Example_6_3_s() =>
        ShouldBe(ControlChart.Analyse(ChartKind.S, PistonRings.Table63)[0].Limits, 0.00939948, 0, 0.01963550);

    [Fact]
    public void Example_6_4_has_samples_of_different_sizes()
    {
        ShouldBe(ControlChart.Analyse(ChartKind.Xbar, PistonRings.Table64)[0].Limits, 74.000752, 73.986064, 74.015441);
        ShouldBe(ControlChart.Analyse(ChartKind.S, PistonRings.Table64)[0].Limits, 0.01029118, 0, 0.02149825);
    }

    [Fact]
    public void Example_6_5_individuals_with_the_first_twenty_as_baseline()
    {
        var analysis = Analyse(ChartKind.I, WeeklyCost, new() { Baseline = Baseline.FirstPoints(20) });

        ShouldBe(analysis[0].Limits, 300.5, 279.783315, 321.216685);
        analysis.Where(point => point.IsOutsideLimits).Select(point => point.Number).ShouldBe([39, 40]);
        analysis.Phases[0].Runs.ShouldBe(new RunsAnalysis(40, 6, 8, 20, 14));
    }

    [Fact]
    public void Example_6_5_moving_ranges_with_the_first_twenty_as_baseline()
    {
        var analysis = Analyse(ChartKind.Mr, WeeklyCost, new() { Baseline = Baseline.FirstPoints(20) });

        ShouldBe(analysis[0].Limits, 7.789474, 0, 25.448211);
        analysis.Count(point => point.IsOutsideLimits).ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Example_7_6_time_between_failures_needs_no_screening(bool screen)
    {
        var analysis = Analyse(ChartKind.T, HoursBetweenFailures, new() { Screen = screen });

        ShouldBe(analysis[0].Limits, 430.040952, 0, 6937.933488);
    }

    private static Analysis Analyse(ChartKind kind, double[] values, AnalysisOptions options) => ControlChart.Analyse(kind, Series.Of(values), options);

    private static void ShouldBe(Limits limits, double centre, double lower, double upper)
    {
        limits.Centre.ShouldBe(centre, 6e-7);
        limits.Lower.ShouldBe(lower, 6e-7);
        limits.Upper.ShouldBe(upper, 6e-7);
    }
}
