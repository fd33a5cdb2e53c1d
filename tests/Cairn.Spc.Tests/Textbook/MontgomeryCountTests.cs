using Cairn.Spc.Rules;
using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests.Textbook;

/// <summary>
/// Charts of counts in Montgomery DC, <i>Introduction to Statistical Quality Control</i>, chapter 7;
/// more digits than the book prints, agreeing with it where it rounds.
/// </summary>
public sealed class MontgomeryCountTests
{
    /// <summary>Leaking cans of orange juice concentrate in samples of 50; the machine was adjusted after sample 30.</summary>
    private static readonly int[] Cans =
    [
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
        9, 6, 12, 5, 6, 4, 6, 3, 7, 6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5, 8, 7, 5, 6, 4, 5, 2, 3, 4, 7,
        6, 5, 5, 3, 7, 9, 6, 10, 4, 3, 5, 8, 11, 9, 7, 3, 5, 2, 1, 4, 5, 3, 7, 6, 4, 4, 6, 8, 5, 6,
    ];

    /// <summary>Nonconformities in 26 and then 20 more samples of printed circuit boards.</summary>
    private static readonly int[] Boards =
    [
        21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15,
        16, 18, 12, 15, 24, 21, 28, 20, 25, 19, 18, 21, 16, 22, 19, 12, 14, 9, 16, 21,
    ];

    [Fact]
    public void Example_7_1_proportions_with_two_samples_left_out_and_a_new_phase()
    {
        var analysis = Ratios(ChartKind.P, Cans, Enumerable.Repeat(50, Cans.Length), new() { Excluded = [15, 23], PhasesAfter = [30] });

        ShouldBe(analysis[0].Limits, 0.215, 0.040703, 0.389297);
        ShouldBe(analysis[93].Limits, 0.1096875, 0, 0.242270);
        analysis.Where(point => point.IsOutsideLimits).Select(point => point.Number).ShouldBe([15, 21, 23]);
        analysis[14].Signals.ShouldBe(Signals.None);
    }

    [Fact]
    public void Table_7_4_proportions_of_samples_of_different_sizes()
    {
        int[] sizes = [100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120, 120, 110, 80, 80, 80, 90, 100, 100, 100, 100, 90, 90];
        int[] nonconforming = [12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9];

        var analysis = Ratios(ChartKind.P, nonconforming, sizes);

        ShouldBe(analysis[0].Limits, 0.0955102, 0.0073347, 0.1836857);
        ShouldBe(analysis[24].Limits, 0.0955102, 0.0025651, 0.1884554);
        analysis.Where(point => point.IsOutsideLimits).Select(point => point.Number).ShouldBe([11]);
    }

    [Fact]
    public void Example_7_3_counts_with_two_samples_left_out_and_a_baseline_of_26()
    {
        var analysis = Charts.Of(ChartKind.C, Charts.Numbers(Boards), new() { Excluded = [6, 20], Baseline = Baseline.FirstPoints(26) });

        ShouldBe(analysis[0].Limits, 19.666667, 6.362532, 32.970801);
        analysis.Where(point => point.IsOutsideLimits).Select(point => point.Number).ShouldBe([6, 20]);
        analysis.Phases[0].Runs.ShouldBe(new RunsAnalysis(44, 8, 8, 14, 16));
        analysis.Phases[0].RunsSignal.ShouldBeTrue();
    }

    [Fact]
    public void Example_7_4_errors_in_samples_of_50_shipments()
    {
        int[] errors = [2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4];

        ShouldBe(Ratios(ChartKind.U, errors, Enumerable.Repeat(50, 20))[0].Limits, 0.074, 0, 0.189412);
    }

    [Fact]
    public void Example_7_5_defects_per_50_square_metres()
    {
        int[] defects = [14, 12, 20, 11, 7, 10, 21, 16, 19, 23];
        int[] metres = [500, 400, 650, 500, 475, 500, 600, 525, 600, 625];

        var analysis = Ratios(ChartKind.U, defects, metres, new() { Multiply = 50 });

        ShouldBe(analysis[0].Limits, 1.423256, 0.291474, 2.555038);
        ShouldBe(analysis[9].Limits, 1.423256, 0.410959, 2.435552);
    }

    private static Analysis Ratios(ChartKind kind, IEnumerable<int> numerators, IEnumerable<int> denominators, AnalysisOptions? options = null) =>
        ControlChart.Analyse(kind, Series.OfRatios(Charts.Numbers([.. numerators]), Charts.Numbers([.. denominators])), options);

    private static void ShouldBe(Limits limits, double centre, double lower, double upper)
    {
        limits.Centre.ShouldBe(centre, 6e-7);
        limits.Lower.ShouldBe(lower, 6e-7);
        limits.Upper.ShouldBe(upper, 6e-7);
    }
}
