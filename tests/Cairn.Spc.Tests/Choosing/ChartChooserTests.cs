namespace Cairn.Spc.Tests.Choosing;

/// <summary>Which kind is recommended, and why.</summary>
public sealed class ChartChooserTests
{
    private static readonly double[] Cases = [.. Enumerable.Repeat(200.0, 24)];

    /// <summary>Binomial-like counts about 20: they vary as chance makes them.</summary>
    private static readonly double[] Chance = [20, 24, 17, 19, 25, 16, 21, 18, 23, 20, 15, 22, 19, 26, 18, 21, 17, 20, 24, 19, 16, 22, 21, 18];

    /// <summary>The same with five times the swing.</summary>
    private static readonly double[] Wild = [.. Chance.Select(count => Math.Max(0, 20 + 5 * (count - 20)))];

    [Theory]
    [InlineData(11, "run")]
    [InlineData(12, "i")]
    public void Limits_need_twelve_points(int points, string expected) =>
        ChartChooser.Recommend(Series.Of([.. Enumerable.Range(0, points).Select(i => 10.5 + i % 3)])).Kind.Id.ShouldBe(expected);

    [Fact]
    public void Counts_that_vary_by_chance_take_a_c_chart() => Recommend(DataNature.Counts, Chance).Kind.ShouldBe(ChartKind.C);

    [Fact]
    public void Counts_that_vary_more_take_an_i_chart_and_say_so()
    {
        var recommendation = Recommend(DataNature.Counts, Wild);
        recommendation.Kind.ShouldBe(ChartKind.I);
        recommendation.Why.ShouldContain("too tight");
    }

    [Fact]
    public void Counts_that_hardly_vary_take_an_i_chart_and_say_so()
    {
        var recommendation = Recommend(DataNature.Counts, [.. Chance.Select((_, i) => 200.0 + i % 2)]);
        recommendation.Kind.ShouldBe(ChartKind.I);
        recommendation.Why.ShouldContain("too wide");
    }

    [Fact]
    public void Proportions_take_a_p_chart() => Recommend(DataNature.Proportions, Chance, Cases).Kind.ShouldBe(ChartKind.P);

    [Fact]
    public void Proportions_beyond_chance_take_a_p_prime_chart_with_the_ratio()
    {
        var recommendation = Recommend(DataNature.Proportions, Wild, Cases);
        recommendation.Kind.ShouldBe(ChartKind.PPrime);
        recommendation.Why.ShouldMatch(@"vary \d+(\.\d)? times as much as chance alone");
    }

    [Fact]
    public void Rates_take_a_u_chart_and_beyond_chance_a_u_prime_chart()
    {
        Recommend(DataNature.Rates, Chance, Cases).Kind.ShouldBe(ChartKind.U);
        Recommend(DataNature.Rates, Wild, Cases).Kind.ShouldBe(ChartKind.UPrime);
    }

    [Fact]
    public void The_ratio_is_that_of_the_prime_chart()
    {
        // Sigma_z of P′ over the same data, read off its limits.
        var series = Series.OfRatios(Wild, Cases);
        var plain = ControlChart.Analyse(ChartKind.P, series)[0].Limits;
        var prime = ControlChart.Analyse(ChartKind.PPrime, series)[0].Limits;
        var ratio = Math.Round((prime.Upper1 - prime.Centre) / (plain.Upper1 - plain.Centre), 1);
        Recommend(DataNature.Proportions, Wild, Cases).Why.ShouldContain($"vary {ratio.ToString(System.Globalization.CultureInfo.InvariantCulture)} times");
    }

    [Theory]
    [InlineData(DataNature.Ratios, "iprime")]
    [InlineData(DataNature.TimesBetween, "t")]
    [InlineData(DataNature.CasesBetween, "g")]
    [InlineData(DataNature.SubgroupedMeasurements, "xbar")]
    [InlineData(DataNature.Measurements, "i")]
    public void Every_other_nature_has_its_kind(DataNature nature, string expected) => Recommend(nature, Chance, Cases).Kind.Id.ShouldBe(expected);

    [Fact]
    public void Rare_events_come_with_advice()
    {
        double[] rare = [0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0];
        Recommend(DataNature.Counts, rare).Advice.ShouldNotBeNull().ShouldContain("T or G chart");
        Recommend(DataNature.Counts, Chance).Advice.ShouldBeNull();
    }

    [Fact]
    public void Recognises_what_the_numbers_are()
    {
        ChartChooser.Recognise(Series.Of(1, 2, 0)).ShouldBe(DataNature.Counts);
        ChartChooser.Recognise(Series.Of(1, 2.5, 0)).ShouldBe(DataNature.Measurements);
        ChartChooser.Recognise(Series.Of(1, -2, 0)).ShouldBe(DataNature.Measurements);
        ChartChooser.Recognise(Series.OfRatios([1, 2], [5, 5])).ShouldBe(DataNature.Proportions);
        ChartChooser.Recognise(Series.OfRatios([1, 6], [5, 5])).ShouldBe(DataNature.Rates);
        ChartChooser.Recognise(Series.OfRatios([1, 2], [5, 5.5])).ShouldBe(DataNature.Rates);
        ChartChooser.Recognise(Series.OfRatios([1.5, 2], [5, 5])).ShouldBe(DataNature.Ratios);
        ChartChooser.Recognise(Series.Over(Subgroup.Measured(1, 2, 3), Subgroup.Measured(2, 3))).ShouldBe(DataNature.SubgroupedMeasurements);
    }

    [Fact]
    public void Missing_points_are_not_points() =>
        ChartChooser.Recommend(Series.Of([.. Enumerable.Repeat(double.NaN, 20).Concat([1.5, 2.5, 3.5])])).Kind.ShouldBe(ChartKind.Run);

    private static Recommendation Recommend(DataNature nature, double[] values, double[]? sizes = null) => ChartChooser.Recommend(
        nature == DataNature.SubgroupedMeasurements ? Series.Over([.. values.Select(value => Subgroup.Measured(value, value + 1))])
        : sizes is null || nature is DataNature.Measurements or DataNature.TimesBetween or DataNature.CasesBetween ? Series.Of(values)
        : Series.OfRatios(values, sizes),
        nature);

    [Theory]
    [InlineData(12, 8, "c")] // 1.42 times chance, but twelve points cannot tell that from chance
    [InlineData(100, 6, "c")] // 1.06
    [InlineData(100, 7, "i")] // 1.24
    [InlineData(100, 5, "c")] // 0.89
    [InlineData(100, 4, "i")] // 0.71
    [InlineData(12, 4, "c")]
    [InlineData(12, 2, "i")] // 0.35
    public void Counts_must_differ_from_chance_by_more_than_their_number_allows(int points, int swing, string expected) =>
        ChartChooser.Recommend(Series.Of([.. Enumerable.Range(0, points).Select(i => 100.0 + (i % 2 == 0 ? swing : -swing))]), DataNature.Counts).Kind.Id.ShouldBe(expected);

    [Theory]
    [InlineData(12, 8, "u")]
    [InlineData(100, 6, "u")]
    [InlineData(100, 7, "uprime")]
    [InlineData(100, 2, "u")]
    public void Rates_must_too(int points, int swing, string expected) =>
        ChartChooser.Recommend(Series.OfRatios([.. Enumerable.Range(0, points).Select(i => 100.0 + (i % 2 == 0 ? swing : -swing))], [.. Enumerable.Repeat(1000.0, points)]), DataNature.Rates).Kind.Id.ShouldBe(expected);

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Advises_rare_event_charts_where_more_than_half_are_zero(int zeros, bool advised) =>
        (ChartChooser.Recommend(Series.Of([.. Enumerable.Range(0, 20).Select(i => i % 2 == 0 || i >= 20 - 2 * (zeros - 10) ? 0.0 : 1)]), DataNature.Counts).Advice is not null).ShouldBe(advised);

    [Fact]
    public void Few_subgroups_are_subgroups_still()
    {
        var few = ChartChooser.Recommend(Series.Over(Subgroup.Measured(1, 2, 3), Subgroup.Measured(2, 3, 4)));

        few.Kind.ShouldBe(ChartKind.Xbar);
        few.Why.ShouldNotContain("too few");
        few.Why.ShouldContain("measurements");
    }

    [Theory]
    [InlineData(DataNature.TimesBetween, "t")]
    [InlineData(DataNature.CasesBetween, "g")]
    [InlineData(DataNature.Measurements, "run")]
    public void Rare_events_need_no_twelve_points(DataNature nature, string expected) =>
        ChartChooser.Recommend(Series.Of(3, 5, 8, 4), nature).Kind.Id.ShouldBe(expected);

    [Fact]
    public void Recognises_by_every_row_and_not_by_the_last()
    {
        ChartChooser.Recognise(Series.OfRatios([5, 2, 5], [5, 9, 5])).ShouldBe(DataNature.Proportions);
        ChartChooser.Recognise(Series.OfRatios([6, 7, 2], [5, 5, 9])).ShouldBe(DataNature.Rates);
        ChartChooser.Recognise(Series.OfRatios([1, 2, 3], [5.5, 9.5, 7])).ShouldBe(DataNature.Rates);
    }

    [Fact]
    public void Needs_a_series()
    {
        Should.Throw<ArgumentNullException>(() => ChartChooser.Recognise(null!));
        Should.Throw<ArgumentNullException>(() => ChartChooser.Recommend(null!));
    }

    [Fact]
    public void Counts_that_are_all_alike_take_a_plain_chart() =>
        Recommend(DataNature.Counts, [.. Enumerable.Repeat(0.0, 24)]).Kind.ShouldBe(ChartKind.C);
}
