using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cairn.Drawing.Tests.Families;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Funnels;

public class FunnelDrawingTests
{
    // Of four units, by hand: overall 6 per 1,000; the first lies above the 99.8 % limits and the last below the 95 % limits.
    private static readonly FunnelUnit[] Units = [new("Alder", 60, 5000), new("Beech", 30, 6000), new("Cedar", 29, 5000), new("Elm", 13, 6000)];

    [Fact]
    public void Each_unit_says_its_value_its_parts_and_its_place()
    {
        var titles = XDocument.Parse(Drawn()).Descendants().Where(element => element.Name.LocalName == "title").Select(title => title.Value).ToArray();

        titles.ShouldContain("Alder: 12 (60 of 5,000), above the 99.8% limits");
        titles.ShouldContain("Cedar: 5.8 (29 of 5,000), within the limits");
        titles.Length.ShouldBe(1 + Units.Length);
    }

    [Fact]
    public void Says_neither_good_nor_bad_unless_told()
    {
        var svg = Drawn();

        svg.ShouldContain("class=\"cairn-neutral\"");
        svg.ShouldNotContain("cairn-improvement");
        svg.ShouldNotContain("cairn-concern");
    }

    [Theory]
    [InlineData(Direction.LowerIsBetter, "cairn-concern", "cairn-improvement")]
    [InlineData(Direction.HigherIsBetter, "cairn-improvement", "cairn-concern")]
    public void Takes_the_shapes_of_improvement_and_concern_with_a_direction(Direction direction, string high, string low)
    {
        var svg = Drawn(labels => labels with { Direction = direction });

        ShapeOf(svg, "Alder").ShouldStartWith(high);
        ShapeOf(svg, "Elm").ShouldStartWith(low);
        ShapeOf(svg, "Beech").ShouldBe("cairn-common");
    }

    [Fact]
    public void Names_the_units_outside_and_no_others()
    {
        var texts = Texts(Drawn());

        texts.ShouldContain("Alder");
        texts.ShouldContain("Elm");
        texts.ShouldNotContain("Beech");
        texts.ShouldNotContain("Cedar");
    }

    [Fact]
    public void Says_where_there_was_no_room_for_all_names() =>
        string.Join(' ', Texts(FamilyCases.Named("funnel-crowded").Draw(320))).ShouldContain("outside the limits, not all named");

    [Fact]
    public void Open_between_the_limits_and_filled_beyond()
    {
        var analysis = Analysed();
        var svg = Drawn();

        foreach (var point in analysis.Points.Where(point => point.Band != FunnelBand.Within))
            ShapeOf(svg, point.Unit).EndsWith("-open", StringComparison.Ordinal).ShouldBe(point.Band is FunnelBand.Above95 or FunnelBand.Below95);
    }

    [Fact]
    public void Marks_an_axis_that_does_not_start_at_zero()
    {
        Texts(FunnelDrawing.Render(Analysed(), new() { Title = "Falls" }, new() { ZoomAxis = true })).ShouldContain("axis does not start at 0");
        Texts(Drawn()).ShouldNotContain("axis does not start at 0");
    }

    [Fact]
    public void Describes_itself_unless_told_how()
    {
        Drawn().ShouldContain("<desc id=\"chart-desc\">4 wards: the overall rate is 6");
        Drawn(labels => labels with { Description = "Two wards differ." }).ShouldContain("<desc id=\"chart-desc\">Two wards differ.</desc>");
    }

    [Theory]
    [InlineData(Overdispersion.None, "Funnel · rate per 1,000 bed days · limits 95% and 99.8%, exact · over-dispersion: none allowed for")]
    [InlineData(Overdispersion.Multiplicative, "Funnel · rate per 1,000 bed days · limits 95% and 99.8%, widened · over-dispersion: multiplicative (φ = ")]
    [InlineData(Overdispersion.Additive, "Funnel · rate per 1,000 bed days · limits 95% and 99.8%, widened · over-dispersion: additive (τ² = ")]
    public void Foot_states_kind_limits_and_over_dispersion(Overdispersion overdispersion, string foot) =>
        FunnelFoot.Describe(FunnelPlot.Analyse(FunnelKind.Rate, Units, new() { Multiply = 1000, Overdispersion = overdispersion }), new() { Exposure = "bed days" }).ShouldStartWith(foot);

    [Fact]
    public void Writes_proportions_as_per_cent() =>
        Texts(FunnelDrawing.Render(FunnelPlot.Analyse(FunnelKind.Proportion, Units), new() { Title = "Screened" })).ShouldContain("overall 0.6%");

    [Fact]
    public void Refuses_sizes_that_no_page_has() =>
        Should.Throw<ArgumentOutOfRangeException>(() => FunnelDrawing.Render(Analysed(), new() { Title = "" }, new() { Width = 20 }));

    private static FunnelAnalysis Analysed() => FunnelPlot.Analyse(FunnelKind.Rate, Units, new() { Multiply = 1000 });

    private static string Drawn(Func<FunnelLabels, FunnelLabels>? edit = null)
    {
        var labels = new FunnelLabels { Title = "Falls", Nouns = new() { Units = "wards" } };
        return FunnelDrawing.Render(Analysed(), edit?.Invoke(labels) ?? labels, new() { Mode = SvgMode.Inline });
    }

    private static string[] Texts(string svg) => [.. XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value)];

    private static string ShapeOf(string svg, string unit) => Regex.Match(svg, $"class=\"(?<shape>[a-z-]+)\"[^>]*><title>{unit}: ", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["shape"].Value;
}
