namespace Cairn.Spc.Tests.Funnels;

public sealed class FunnelWordsTests
{
    private const string Chance =
        " Variation by chance alone would put about 1 in 20 outside the 95% limits and 1 in 500 outside the 99.8% limits.";

    private static readonly FunnelNouns hospitals = new() { Unit = "hospital", Units = "hospitals", Exposure = "days" };

    [Fact]
    public void Says_where_units_lie_outside_the_limits()
    {
        var analysis = Rates(Overdispersion.None, 100, 100, 101, 124, 55, 60, 99, 100, 145);
        FunnelWords.Describe(analysis, hospitals).ShouldStartWith(
            "9 hospitals: the overall rate is 98.2 per 10,000 days. U4 and U5 lie below the 99.8% limits; "
            + "U3 lies above the 95% limits; U8 lies above the 99.8% limits; 5 lie within." + Chance);
    }

    [Fact]
    public void Points_to_over_dispersion_where_limits_ignore_it() =>
        FunnelWords.Describe(Rates(Overdispersion.None, 40, 160)).ShouldBe(
            "2 units: the overall rate is 100 per 10,000. U0 lies below the 99.8% limits; U1 lies above the 99.8% limits; none lies within."
            + Chance + " Together they differ more than variation by chance would explain (over-dispersion 23; chance alone gives about 1), "
            + "so limits that allow for over-dispersion may suit them better.");

    [Theory]
    [InlineData(Overdispersion.Multiplicative, "multiplicative")]
    [InlineData(Overdispersion.Additive, "additive")]
    public void Says_when_limits_allow_for_over_dispersion(Overdispersion overdispersion, string name) =>
        FunnelWords.Describe(Rates(overdispersion, 40, 160)).ShouldBe(
            "2 units: the overall rate is 100 per 10,000. "
            + $"The limits allow for differences beyond chance (over-dispersion, {name}). "
            + "All 2 lie within the 95% limits: no sign of differences beyond those the limits allow for.");

    [Fact]
    public void Says_when_all_lie_within() =>
        FunnelWords.Describe(FunnelPlot.Analyse(FunnelKind.Proportion, [new("A", 10, 70), new("B", 20, 140), new("C", 31, 217)])).ShouldBe(
            "3 units: the overall proportion is 14.3%. "
            + "All 3 lie within the 95% limits: no sign of differences beyond those the limits allow for.");

    [Fact]
    public void Makes_no_more_of_lying_within_where_units_still_differ() =>
        FunnelWords.Describe(Rates(Overdispersion.None, [.. Enumerable.Range(0, 30).Select(i => i % 2 == 0 ? 83.0 : 117.0)]))
            .ShouldStartWith("30 units: the overall rate is 100 per 10,000. All 30 lie within the 95% limits. Together they differ more");

    [Fact]
    public void Has_nothing_to_compare_one_unit_with() =>
        FunnelWords.Describe(FunnelPlot.Analyse(FunnelKind.Rate, [new("BOH", 138, 51338.5)], new() { Multiply = 10000 }), hospitals)
            .ShouldBe("1 hospital: the overall rate is 26.9 per 10,000 days. There are no others to compare it with.");

    [Fact]
    public void Names_three_and_counts_four()
    {
        var three = Rates(Overdispersion.None, [50, 50, 50, .. Enumerable.Repeat(100.0, 30)]);
        FunnelWords.Describe(three).ShouldContain("U0, U1 and U2 lie below the 99.8% limits; 30 lie within.");
        var four = Rates(Overdispersion.None, [50, 50, 50, 50, .. Enumerable.Repeat(100.0, 30)]);
        FunnelWords.Describe(four).ShouldContain(" 4 lie below the 99.8% limits; 30 lie within.");
    }

    [Fact]
    public void Says_lies_of_one_and_lie_of_several()
    {
        FunnelWords.Describe(Rates(Overdispersion.None, [100, 76, 76, .. Enumerable.Repeat(100.0, 7)]))
            .ShouldContain("U1 and U2 lie below the 95% limits; 8 lie within.");
        FunnelWords.Describe(Rates(Overdispersion.None, 100, 72, 100, 100)).ShouldContain("U1 lies below the 95% limits; 3 lie within.");
        FunnelWords.Describe(Rates(Overdispersion.None, 100, 50, 150)).ShouldContain("1 lies within.");
        FunnelWords.Describe(Rates(Overdispersion.None, [130, 130, .. Enumerable.Repeat(100.0, 6)]))
            .ShouldContain("U0 and U1 lie above the 95% limits");
        FunnelWords.Describe(Rates(Overdispersion.None, [165, 165, .. Enumerable.Repeat(100.0, 6)]))
            .ShouldContain("U0 and U1 lie above the 99.8% limits");
    }

    [Theory]
    [InlineData(FunnelKind.Proportion, 1, "the overall proportion is 12.5%.")]
    [InlineData(FunnelKind.Proportion, 100, "the overall proportion is 12.5%.")]
    [InlineData(FunnelKind.Proportion, 1000, "the overall proportion is 125 per 1,000 days.")]
    [InlineData(FunnelKind.Rate, 1, "the overall rate is 0.125.")]
    [InlineData(FunnelKind.Rate, 100, "the overall rate is 12.5 per 100 days.")]
    public void Says_the_overall_value_in_the_units_plotted(FunnelKind kind, double multiply, string expected) =>
        FunnelWords.Describe(FunnelPlot.Analyse(kind, [new("A", 10, 80), new("B", 11, 88)], new() { Multiply = multiply }), hospitals)
            .ShouldContain(expected);

    [Fact]
    public void Refuses_nothing_to_describe() => Should.Throw<ArgumentNullException>(() => FunnelWords.Describe(null!));

    private static FunnelAnalysis Rates(Overdispersion overdispersion, params double[] events) => FunnelPlot.Analyse(
        FunnelKind.Rate,
        [.. events.Select((count, i) => new FunnelUnit($"U{i}", count, 10_000))],
        new() { Multiply = 10_000, Overdispersion = overdispersion });
}
