using System.Globalization;
using System.Xml.Linq;

namespace Cairn.Drawing.Tests.Gaps;

public sealed class GapDrawingTests
{
    [Fact]
    public void A_dot_says_its_difference_and_how_sure_it_is() =>
        Dots("gap-narrowing")[0].ShouldBe("Jan 2024: 10.8 (95% interval −2.4 to 23)");

    [Fact]
    public void What_is_not_known_has_no_dot()
    {
        Dots("gap-unknown-months").Count.ShouldBe(18);
        Dots("gap-hidden").ShouldBeEmpty();
    }

    [Fact]
    public void The_halves_are_drawn_as_levels_with_their_intervals()
    {
        var root = Root("gap-narrowing");

        root.Descendants().Where(element => element.Attribute("class")?.Value == "cairn-label-strong").Select(element => element.Value[..element.Value.IndexOf(' ', StringComparison.Ordinal)]).ShouldBe(["before", "now"]);
        Of(root, "cairn-band").Count.ShouldBe(2);
        Of(Root("gap-values"), "cairn-band").ShouldBeEmpty();
        Of(Root("gap-few"), "cairn-centre").ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_leaves_the_plot()
    {
        var root = Root("gap-one-wide-interval");
        var height = Number(root, "height");

        foreach (var line in root.Descendants().Where(element => element.Attribute("y1") is not null))
            Math.Clamp(Number(line, "y1"), 0, height).ShouldBe(Number(line, "y1"));
    }

    private static List<string> Dots(string name) => [.. Of(Root(name), "cairn-common").Select(dot => dot.Value)];

    private static List<XElement> Of(XElement root, string style) => [.. root.Descendants().Where(element => element.Attribute("class")?.Value == style)];

    private static XElement Root(string name) => XDocument.Parse(Families.FamilyCases.Named(name).Draw(720)).Root!;

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
