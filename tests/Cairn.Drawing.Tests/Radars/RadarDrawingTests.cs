using System.Globalization;
using System.Xml.Linq;
using Cairn.Drawing.Tests.Families;

namespace Cairn.Drawing.Tests.Radars;

public class RadarDrawingTests
{
    [Fact]
    public void A_dot_lies_as_far_out_as_its_value_on_its_own_spoke()
    {
        var root = Draw("radar-context");
        var (x, y) = Middle(root);
        var (low, high) = (Rings(root).Min(), Rings(root).Max());
        double[] values = [4.5, 4, 4, 5, 6, 5.5];

        var dots = Of(root, "cairn-running-dot");

        dots.Count.ShouldBe(6);
        for (var i = 0; i < dots.Count; i++)
        {
            var (right, up) = (Number(dots[i], "cx") - x, y - Number(dots[i], "cy"));
            Math.Sqrt(right * right + up * up).ShouldBe(low + (values[i] - 1) / 6 * (high - low), 0.05);
            Math.Atan2(right, up).ShouldBe(Math.IEEERemainder(i * Math.PI / 3, 2 * Math.PI), 0.001);
        }
    }

    [Fact]
    public void There_is_a_ring_for_each_whole_value() => Rings(Draw("radar-context")).Count.ShouldBe(7);

    [Fact]
    public void What_was_before_is_dashed_and_what_is_now_is_filled()
    {
        var root = Draw("radar-context");

        Of(root, "cairn-radar-before").Single().Attribute("d")!.Value.ShouldEndWith("Z");
        Of(root, "cairn-running").Single().Attribute("d")!.Value.ShouldBe(Of(root, "cairn-radar-area").Single().Attribute("d")!.Value);
        Of(Draw("radar-once"), "cairn-radar-before").ShouldBeEmpty();
    }

    [Fact]
    public void A_value_that_is_not_known_leaves_a_gap_and_nothing_is_filled()
    {
        var root = Draw("radar-gaps");

        Of(root, "cairn-running-dot").Count.ShouldBe(6);
        Of(root, "cairn-radar-area").ShouldBeEmpty();
        Of(root, "cairn-running").Single().Attribute("d")!.Value.Count(sign => sign == 'M').ShouldBe(5, "seven sides, and two of them end at the gap");
        Of(Draw("radar-nothing"), "cairn-running-dot").ShouldBeEmpty();
    }

    [Fact]
    public void A_value_beyond_the_scale_is_drawn_at_its_end()
    {
        var root = Draw("radar-ends");
        var (x, y) = Middle(root);

        Of(root, "cairn-running-dot").Select(dot => Math.Sqrt(Math.Pow(Number(dot, "cx") - x, 2) + Math.Pow(Number(dot, "cy") - y, 2))).Max().ShouldBe(Rings(root).Max(), 0.05);
    }

    [Fact]
    public void Says_every_value_in_words()
    {
        RadarWords.Describe(RadarCases.Context).ShouldStartWith("Around us 4.5, before 4; Our organisation 4, before 3;");
        RadarWords.Describe(RadarCases.Gaps).ShouldContain("Thing 5 not shown; ");
        RadarWords.Describe(RadarCases.Gaps).ShouldContain("Thing 2 3; ");
        Draw("radar-context").Descendants().Single(element => element.Name.LocalName == "desc").Value.ShouldBe(RadarWords.Describe(RadarCases.Context));
    }

    [Fact]
    public void Names_and_values_stand_in_a_list()
    {
        var texts = Draw("radar-context").Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();

        texts.ShouldContain("Our organisation");
        texts.ShouldContain("4.5 (4)");
        texts.ShouldContain("scale 1 to 7 · solid line: 12 Nov 2026 · dashed line, in brackets: 2 Oct 2026");
    }

    [Fact]
    public void Rows_have_a_dot_for_each_value_and_a_line_over_gaps_is_broken()
    {
        var root = Draw("rows-gaps");

        (Of(root, "cairn-common").Count + Of(root, "cairn-running-dot").Count).ShouldBe(7 * 4 - 4);
        Of(root, "cairn-running-dot").Count.ShouldBe(6, "the latest of each, where it is known");
        Of(root, "cairn-band").Count.ShouldBe(7);
        Of(root, "cairn-data").Count.ShouldBe(6, "one row has no two values side by side");
    }

    [Fact]
    public void A_higher_value_stands_higher_in_its_row()
    {
        var dots = Of(Draw("rows-context"), "cairn-running-dot").Zip(Of(Draw("rows-context"), "cairn-common"), (now, before) => Number(now, "cy") - Number(before, "cy")).ToList();

        dots.Select(down => Math.Sign(down)).ShouldBe([-1, -1, -1, 0, -1, 1]);
    }

    [Theory]
    [InlineData(2, 1, 1, 7)]
    [InlineData(3, 0, 1, 7)]
    [InlineData(3, 1, 7, 7)]
    [InlineData(3, 1, double.NaN, 7)]
    public void Refuses_what_has_no_shape(int axes, int times, double low, double high) =>
        Should.Throw<ArgumentException>(() => RadarDrawing.Render(new([.. Enumerable.Range(0, axes).Select(_ => new RadarAxis("x", [.. Enumerable.Repeat((double?)1, times)]))], [.. Enumerable.Repeat("now", times)], low, high), new() { Title = "" }));

    [Fact]
    public void Refuses_values_that_do_not_fit_the_times()
    {
        Should.Throw<ArgumentException>(() => RadarRowsDrawing.Render(new([new("Safe", [1, 2])], ["now"], 1, 5), new() { Title = "" })).Message.ShouldStartWith("“Safe” has 2 values; expected one for each of 1 times.");
        Should.Throw<ArgumentException>(() => RadarRowsDrawing.Render(new([new("Safe", [double.PositiveInfinity])], ["now"], 1, 5), new() { Title = "" }));
    }

    private static XElement Draw(string name) => XDocument.Parse(FamilyCases.Named(name).Draw(720)).Root!;

    private static List<XElement> Of(XElement root, string style) => [.. root.Descendants().Where(element => element.Attribute("class")?.Value == style)];

    private static List<double> Rings(XElement root) =>
        [.. root.Descendants().Where(element => element.Name.LocalName == "circle" && element.Attribute("class")?.Value is "cairn-grid" or "cairn-radar-edge").Select(ring => Number(ring, "r"))];

    private static (double X, double Y) Middle(XElement root) => Of(root, "cairn-radar-edge").Select(edge => (Number(edge, "cx"), Number(edge, "cy"))).Single();

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
