using System.Globalization;
using System.Xml.Linq;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Charts;

public sealed class SharedAxesTests
{
    private static readonly DateOnly Start = new(2024, 1, 1);

    [Fact]
    public void The_same_value_stands_at_the_same_height_and_the_same_month_at_the_same_place()
    {
        var (small, large) = (Chart(Start, 12, 15, 11, 14), Chart(Start.AddMonths(2), 60, 75, 15, 70, 66, 71));
        var axes = SharedAxes.Over([small, large]);

        var (one, other) = (Dots(Draw(small, axes)), Dots(Draw(large, axes)));

        one[1].Y.ShouldBe(other[2].Y, 0.02);
        one[1].Y.ShouldNotBe(Dots(Draw(small, null))[1].Y);
        one[2].X.ShouldBe(other[0].X, 2.5); // the labels at the right end differ a little in width
    }

    [Fact]
    public void They_hold_all_of_all_charts()
    {
        var axes = SharedAxes.Over([Chart(Start, 12, 15, 11), Chart(Start.AddMonths(6), 60, 75), Chart(Start)]);

        (axes.Low, axes.First, axes.Last).ShouldBe((0, Period.At(Start), Period.At(Start.AddMonths(7))));
        axes.High.ShouldBeGreaterThan(75);
    }

    [Fact]
    public void Charts_that_all_lie_far_from_zero_do_not_begin_there()
    {
        var axes = SharedAxes.Over([Chart(Start, 102.5, 103.5, 101.5, 102), Chart(Start, 111.5, 110, 112, 111)]);

        axes.Low.ShouldBeGreaterThan(90);
        Draw(Chart(Start, 102.5, 103.5, 101.5, 102), axes).Value.ShouldContain("axis does not start at 0");
    }

    [Fact]
    public void A_share_keeps_within_a_hundred_per_cent() =>
        SharedAxes.Over([ControlChart.Analyse(ChartKind.P, Months.Ratios(Start, [40, 39, 40, 38], [40, 40, 40, 40]))], isPercent: true).High.ShouldBe(1);

    [Fact]
    public void What_reaches_further_widens_its_own_axis()
    {
        var dots = Dots(Draw(Chart(Start, 12, 90, 11), new(0, 20) { First = Period.At(Start.AddMonths(1)), Last = Period.At(Start.AddMonths(1)) }));

        dots.ShouldAllBe(dot => dot.Y > 0 && dot.X > 0 && dot.X < 460);
        dots[1].Y.ShouldBeLessThan(dots[0].Y);
    }

    [Fact]
    public void Without_points_there_is_something_to_share_all_the_same() => SharedAxes.Over([]).ShouldBe(new SharedAxes(0, 1));

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(1, 1)]
    public void An_axis_without_length_is_refused(double low, double high) => Should.Throw<ArgumentOutOfRangeException>(() => new SharedAxes(low, high));

    [Fact]
    public void A_lone_point_has_the_calendar_of_the_others() =>
        ApprovedFile.Check(ChartDrawing.Render(Chart(Start.AddMonths(4), 12), new() { Title = "Unknown", ValueAxis = "Falls" }, new() { Width = 460, Mode = SvgMode.Inline, Axes = SharedAxes.Over([Chart(Start, 3, 8, 12, 15, 11, 9, 7, 8, 14, 12, 9, 16)]) }), "Charts", "shared-axes");

    private static Analysis Chart(DateOnly from, params double[] values) => ControlChart.Analyse(ChartKind.Run, Months.From(from, values));

    private static XElement Draw(Analysis chart, SharedAxes? axes) => XDocument.Parse(ChartDrawing.Render(chart, new() { Title = "Falls" }, new() { Width = 460, Mode = SvgMode.Inline, Axes = axes })).Root!;

    private static List<(double X, double Y)> Dots(XElement root) => [.. root.Descendants().Where(element => element.Attribute("class")?.Value == "cairn-common").Select(dot => (Number(dot, "cx"), Number(dot, "cy")))];

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
