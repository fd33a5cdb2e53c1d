using System.Globalization;
using System.Xml.Linq;
using Cairn.Drawing.Tests.Families;

namespace Cairn.Drawing.Tests.Paretos;

public class ParetoDrawingTests
{
    [Fact]
    public void Bars_descend_and_are_as_long_as_their_share()
    {
        var widths = Bars("pareto-reasons").Select(bar => double.Parse(bar.Attribute("width")!.Value, CultureInfo.InvariantCulture)).ToArray();

        widths.ShouldBe(widths.OrderDescending());
        (widths[1] / widths[0]).ShouldBe(86 / 118.0, 0.001);
    }

    [Fact]
    public void The_few_that_make_up_80_per_cent_are_dark() =>
        Bars("pareto-reasons").Select(bar => bar.Attribute("class")!.Value)
            .ShouldBe(["cairn-bar-few", "cairn-bar-few", "cairn-bar-few", "cairn-bar-few", "cairn-bar-many", "cairn-bar-many", "cairn-bar-many", "cairn-bar-many"]);

    [Fact]
    public void The_line_starts_at_the_end_of_the_first_bar()
    {
        var root = XDocument.Parse(FamilyCases.Named("pareto-reasons").Draw(720)).Root!;
        var bar = Bars("pareto-reasons")[0];
        var end = Number(bar, "x") + Number(bar, "width");

        Number(root.Elements().First(element => element.Attribute("class")?.Value == "cairn-running-dot"), "cx").ShouldBe(end, 0.02);
    }

    [Fact]
    public void Each_bar_says_its_count_its_share_and_the_sum_so_far() =>
        Bars("pareto-reasons")[1].Value.ShouldBe("Awaiting discharge letter: 86 (22%), added up 53%");

    [Fact]
    public void More_than_forty_end_in_others()
    {
        var bars = Bars("pareto-many");

        bars.Count.ShouldBe(40);
        bars[^1].Attribute("class")!.Value.ShouldBe("cairn-bar-others");
        bars[^1].Value.ShouldStartWith("7 others: ");
        bars[^1].Value.ShouldEndWith("added up 100%");
    }

    [Fact]
    public void A_low_sheet_takes_fewer_rows_and_keeps_to_its_height()
    {
        Bars("pareto-short-sheet").Count.ShouldBeLessThan(20);
        Number(XDocument.Parse(FamilyCases.Named("pareto-short-sheet").Draw(720)).Root!, "height").ShouldBeLessThanOrEqualTo(420);
    }

    [Fact]
    public void A_name_may_hold_anything() =>
        FamilyCases.Named("pareto-odd-names").Draw(720).ShouldContain("&lt;b&gt;&amp;&quot;quoted&quot;\uFFFD&lt;/b&gt;");

    private static List<XElement> Bars(string name) =>
        [.. XDocument.Parse(FamilyCases.Named(name).Draw(720)).Root!.Elements().Where(element => element.Attribute("class")?.Value.StartsWith("cairn-bar-", StringComparison.Ordinal) == true)];

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
