using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Charts;

public partial class ChartDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names => [.. SyntheticCases.All.Concat(RealCases.All).Select(drawn => drawn.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_drawing_is_valid_xml_with_a_name_and_a_description(string name)
    {
        foreach (var mode in (SvgMode[])[SvgMode.Inline, SvgMode.Standalone])
        {
            var root = XDocument.Parse(CaseNamed(name).Draw(720, mode)).Root!;
            var ids = root.Attribute("aria-labelledby")!.Value.Split(' ');

            root.Attribute("role")!.Value.ShouldBe("img");
            ids.Length.ShouldBe(2);
            foreach (var id in ids)
                root.Descendants().Single(element => element.Attribute("id")?.Value == id).Value.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_inline_drawing_has_classes_and_no_style(string name)
    {
        var root = XDocument.Parse(CaseNamed(name).Draw(720, SvgMode.Inline)).Root!;

        root.Descendants(Svg + "style").ShouldBeEmpty();
        root.Descendants(Svg + "script").ShouldBeEmpty();
        root.DescendantsAndSelf().Attributes("style").ShouldBeEmpty();
        root.DescendantsAndSelf().Attributes().ShouldAllBe(attribute => !attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        root.DescendantsAndSelf().Attributes("class").SelectMany(attribute => attribute.Value.Split(' ')).ShouldAllBe(style => style.StartsWith("cairn-", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_class_has_a_rule_in_the_style_sheet()
    {
        var classes = SyntheticCases.All.SelectMany(drawn => XDocument.Parse(drawn.Draw(720, SvgMode.Inline)).Root!.DescendantsAndSelf().Attributes("class")).SelectMany(attribute => attribute.Value.Split(' ')).Distinct();

        classes.ShouldAllBe(style => ChartStyles.Css.Contains("." + style + " "));
    }

    [Fact]
    public void The_same_chart_is_drawn_the_same_twice() =>
        CaseNamed("run-chart").Draw(720).ShouldBe(CaseNamed("run-chart").Draw(720));

    [Fact]
    public void Each_point_says_its_period_its_value_and_its_signal()
    {
        var titles = PointTitles(CaseNamed("making-data-count"));

        titles.Length.ShouldBe(24);
        titles.ShouldContain("Nov 2022: 61");
        titles.ShouldContain(title => title.Contains("above the upper limit · improvement"));
    }

    [Fact]
    public void Among_a_thousand_points_only_signals_are_drawn_and_titled()
    {
        var thousand = CaseNamed("thousand-points");

        PointTitles(thousand).Length.ShouldBe(thousand.Analysis.Count(point => point.Variation is not null and not Variation.CommonCause));
        thousand.Draw(720, SvgMode.Inline).ShouldNotContain("cairn-common");
    }

    [Fact]
    public void Excluded_points_are_hollow_and_say_so() =>
        CaseNamed("excluded").Draw(720, SvgMode.Inline).Split("cairn-excluded").Length.ShouldBe(3);

    [Fact]
    public void Words_of_the_user_stay_words() =>
        CaseNamed("right-to-left").Draw(720, SvgMode.Inline).ShouldContain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");

    [Fact]
    public void The_line_breaks_at_missing_months_and_between_phases()
    {
        Strokes(CaseNamed("missing-months"), "cairn-data").ShouldBe(4);
        Strokes(CaseNamed("many-phases"), "cairn-data").ShouldBe(8);
        Strokes(CaseNamed("many-phases"), "cairn-centre").ShouldBe(8);
    }

    [Fact]
    public void An_axis_that_does_not_start_at_zero_says_so()
    {
        Texts(CaseNamed("zoomed-rate")).ShouldContain("Share of attendances · axis does not start at 0");
        Texts(CaseNamed("far-from-zero")).ShouldContain("°C · axis does not start at 0");
        Texts(CaseNamed("hundred-per-cent")).ShouldContain("Share of patients");
    }

    [Fact]
    public void Percentages_never_pass_a_hundred() =>
        Texts(CaseNamed("hundred-per-cent")).Where(text => text.EndsWith('%') && !text.Contains(' ')).ShouldAllBe(text => text.Length <= "100.0%".Length);

    [Fact]
    public void A_signal_of_a_whole_phase_is_shown_on_the_centre_line()
    {
        CaseNamed("run-chart").Draw(720, SvgMode.Inline).ShouldContain("cairn-centre-signal");
        Texts(CaseNamed("run-chart")).ShouldContain("too few runs");
    }

    [Fact]
    public void An_annotation_beyond_the_chart_is_listed_without_a_flag()
    {
        var svg = XDocument.Parse(CaseNamed("many-annotations").Draw(720, SvgMode.Inline)).Root!;

        svg.Elements(Svg + "text").Count(text => text.Value == "18" && text.Attribute("class")!.Value == "cairn-flag-number").ShouldBe(1);
        svg.Elements(Svg + "text").Count(text => text.Value == "3" && text.Attribute("class")!.Value == "cairn-flag-number").ShouldBe(2);
    }

    [Fact]
    public void Numbers_have_two_decimals_at_most()
    {
        foreach (var drawn in SyntheticCases.All)
            LongFraction().IsMatch(drawn.Draw(720, SvgMode.Inline)).ShouldBeFalse(drawn.Name);
    }

    [Fact]
    public void A_given_height_is_kept_where_the_plot_has_room()
    {
        var drawn = CaseNamed("numbered");

        XDocument.Parse(ChartDrawing.Render(drawn.Analysis, drawn.Labels, new() { Height = 500 })).Root!.Attribute("height")!.Value.ShouldBe("500");
        double.Parse(XDocument.Parse(ChartDrawing.Render(drawn.Analysis, drawn.Labels, new() { Height = 120 })).Root!.Attribute("height")!.Value, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(120);
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(720, 0.1)]
    public void Refuses_sizes_out_of_range(double width, double fontScale) => Should.Throw<ArgumentOutOfRangeException>(() =>
        ChartDrawing.Render(CaseNamed("numbered").Analysis, new() { Title = "Falls" }, new() { Width = width, FontScale = fontScale }));

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a\"b")]
    public void Refuses_what_cannot_begin_an_id(string prefix) => Should.Throw<ArgumentException>(() =>
        ChartDrawing.Render(CaseNamed("numbered").Analysis, new() { Title = "Falls" }, new() { IdPrefix = prefix }));

    [Fact]
    public void Refuses_an_annotation_of_a_point_that_is_not_there() => Should.Throw<ArgumentException>(() =>
        ChartDrawing.Render(CaseNamed("one-point").Analysis, new() { Title = "Falls", Annotations = [ChartAnnotation.AtPoint(2, "Round")] })).Message.ShouldContain("point 2");

    [Fact]
    public void A_blank_title_leaves_the_kind_as_the_name() =>
        ChartDrawing.Render(CaseNamed("numbered").Analysis, new() { Title = " " }).ShouldContain("<title id=\"chart-title\">G chart</title>");

    [GeneratedRegex("(x|y|x1|x2|y1|y2|cx|cy|r|d|width|height)=\"[^\"]*\\.\\d{3}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongFraction();

    private static DrawnCase CaseNamed(string name) => SyntheticCases.All.Concat(RealCases.All).Single(drawn => drawn.Name == name);

    private static string[] Texts(DrawnCase drawn) => [.. XDocument.Parse(drawn.Draw(720)).Root!.Elements(Svg + "text").Select(text => text.Value)];

    private static string[] PointTitles(DrawnCase drawn) =>
        [.. XDocument.Parse(drawn.Draw(720)).Root!.Elements().Where(element => element.Name.LocalName != "g").SelectMany(element => element.Elements(Svg + "title")).Select(title => title.Value)];

    private static int Strokes(DrawnCase drawn, string style) =>
        XDocument.Parse(drawn.Draw(720)).Root!.Elements(Svg + "path").Where(path => path.Attribute("class")!.Value == style).Sum(path => path.Attribute("d")!.Value.Count(letter => letter == 'M'));
}
