using Cairn.Drawing.Measuring;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Measuring;

public class ValueRangeTests
{
    private const double None = double.NegativeInfinity;

    [Fact]
    public void Counts_start_at_zero() => Range(0, 90, 95, 100).Low.ShouldBe(0);

    [Fact]
    public void Measurements_far_from_zero_do_not_and_say_so()
    {
        var range = Range(None, 36.4, 36.9, 36.6);

        range.Low.ShouldBeGreaterThan(36);
        range.IsCutOff.ShouldBeTrue();
    }

    [Fact]
    public void Measurements_that_reach_down_start_at_zero() => Range(None, 3, 9, 5).Low.ShouldBe(0);

    [Fact]
    public void A_zoom_spans_the_data_but_no_impossible_value()
    {
        Range(0, zoom: true, values: [90, 95, 100]).Low.ShouldBeGreaterThan(80);
        Range(0, zoom: true, values: [0, 5, 10]).Low.ShouldBe(0);
    }

    [Fact]
    public void A_ceiling_is_not_passed() => Range(0, 1, zoom: false, 0.97, 1, 0.99).High.ShouldBe(1);

    [Fact]
    public void Values_on_both_sides_of_zero_show_both()
    {
        var range = Range(None, -5, 3);

        range.Low.ShouldBeLessThan(-5);
        range.High.ShouldBeGreaterThan(3);
        range.IsCutOff.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-5)]
    [InlineData(1e12)]
    [InlineData(1e-9)]
    public void One_value_has_room_around_it(double value)
    {
        var range = Range(None, value, value);

        range.High.ShouldBeGreaterThan(range.Low);
        value.ShouldBeInRange(range.Low, range.High);
    }

    [Fact]
    public void Nothing_to_show_is_a_range_too() => Range(0, double.NaN).ShouldBe(new(0, 1));

    private static ValueRange Range(double floor, params double[] values) => Range(floor, double.PositiveInfinity, false, values);

    private static ValueRange Range(double floor, bool zoom, params double[] values) => Range(floor, double.PositiveInfinity, zoom, values);

    private static ValueRange Range(double floor, double ceiling, bool zoom, params double[] values) =>
        ValueRange.Of(PlotPoint.AllOf(ControlChart.Analyse(ChartKind.Run, Series.Of(values))), floor, ceiling, zoom);
}
