using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

/// <summary>Options that do not fit the series or the kind.</summary>
public sealed class OptionsRefusalTests
{
    [Fact]
    public void Nothing_at_all()
    {
        Should.Throw<ArgumentNullException>(() => ControlChart.Analyse(null!, Series.Of(1)));
        Should.Throw<ArgumentNullException>(() => ControlChart.Analyse(ChartKind.I, null!));
    }

    [Theory]
    [InlineData("making-data-count", "Making Data Count")]
    [InlineData("western-electric", "Western Electric")]
    public void Methods_of_Shewhart_charts_on_a_run_chart(string method, string name) =>
        Refused(ChartKind.Run, new() { Method = Method.Find(method)! }, $"{name} does not read the Run chart; choose anhoej or ihi.");

    [Fact]
    public void The_method_of_run_charts_on_a_Shewhart_chart()
    {
        foreach (var kind in ChartKind.All.Where(kind => kind.IsShewhart))
        {
            Refused(kind, new() { Method = Method.Ihi }, $"IHI run chart does not read the {kind.Name}; choose anhoej, making-data-count or western-electric.");
            Method.Ihi.Reads(kind).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Multipliers_that_are_none(double multiply) => Refused(ChartKind.I, new() { Multiply = multiply }, "A multiplier is a finite number above 0.");

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Centres_that_are_no_number(double centre) => Refused(ChartKind.I, new() { Centre = centre }, "A given centre line is a finite number.");

    [Theory]
    [InlineData("c", "C chart")]
    [InlineData("g", "G chart")]
    [InlineData("t", "T chart")]
    [InlineData("u", "U chart")]
    [InlineData("uprime", "U′ chart")]
    [InlineData("mr", "MR chart")]
    [InlineData("s", "S chart")]
    public void Centres_below_zero_where_no_value_can_be(string kind, string name) =>
        Refused(ChartKind.Find(kind)!, new() { Centre = -0.5 }, $"A centre line of -0.5 cannot be on the {name}; 0 or more was expected.");

    [Theory]
    [InlineData("p", -0.1, 1, "A centre line of -0.1 cannot be on the P chart; a number from 0 to 1 was expected.")]
    [InlineData("pprime", 100.5, 100, "A centre line of 100.5 cannot be on the P′ chart; a number from 0 to 100 was expected.")]
    public void Centres_that_are_no_proportion(string kind, double centre, double multiply, string message) =>
        Refused(ChartKind.Find(kind)!, new() { Centre = centre, Multiply = multiply }, message);

    [Fact]
    public void Centres_at_the_edge_are_taken()
    {
        var series = Series.OfRatios([1, 2], [10, 10]);

        ControlChart.Analyse(ChartKind.P, series, new() { Centre = 100, Multiply = 100 })[0].Limits.Upper.ShouldBe(100);
        ControlChart.Analyse(ChartKind.P, series, new() { Centre = 0 })[0].Limits.Upper.ShouldBe(0);
        Charts.Of(ChartKind.I, [1, 2], new() { Centre = -7 })[0].Limits.Centre.ShouldBe(-7);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(-1)]
    public void Phases_that_begin_outside_the_series(int after) =>
        Refused(ChartKind.I, new() { PhasesAfter = [1, after] }, $"A phase after point {after} is out of range; a number from 1 to 2 was expected.");

    [Fact]
    public void A_phase_in_a_series_of_one() =>
        Should.Throw<AnalysisRefusedException>(() => Charts.Of(ChartKind.I, [1], new() { PhasesAfter = [1] }))
            .Message.ShouldBe("A phase after point 1 is out of range; the series is too short for it.");

    [Fact]
    public void A_phase_in_a_series_of_two_is_taken() =>
        Charts.Of(ChartKind.I, [1, 2], new() { PhasesAfter = [1] }).Phases.Count.ShouldBe(2);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Exclusions_outside_the_series(int number) =>
        Refused(ChartKind.I, new() { Excluded = [1, number] }, $"Excluded point {number} is out of range; a number from 1 to 3 was expected.");

    [Fact]
    public void Baselines_longer_than_the_series()
    {
        Refused(ChartKind.I, new() { Baseline = Baseline.FirstPoints(4) }, "A baseline up to point 4 is out of range; a number from 1 to 3 was expected.");
        Refused(ChartKind.I, new() { Baseline = Baseline.Range(2, 4) }, "A baseline up to point 4 is out of range; a number from 1 to 3 was expected.");
        Charts.Of(ChartKind.I, [1, 2, 3], new() { Baseline = Baseline.Range(3, 3) })[0].Limits.Centre.ShouldBe(3);
    }

    [Fact]
    public void Targets_of_another_number_than_points() =>
        Refused(ChartKind.I, new() { Target = Target.Varying(1, 2) }, "3 points need as many targets, not 2.");

    private static void Refused(ChartKind kind, AnalysisOptions options, string message)
    {
        var series = Series.Over(Enumerable.Repeat(kind.NeedsDenominator ? Subgroup.Of(1, 10) : Subgroup.Of(1), 3).ToArray());

        var refusal = Should.Throw<AnalysisRefusedException>(() => ControlChart.Analyse(kind, series, options));

        refusal.Message.ShouldBe(message);
        refusal.Point.ShouldBeNull();
    }
}
