using System.Xml.Linq;
using Cairn.Spc;
using static Cairn.Drawing.Tests.Walls.SyntheticWalls;

namespace Cairn.Drawing.Tests.Walls;

public class WallDrawingTests
{
    private static readonly double[] Ripple = [5, 6, 5, 7, 4, 6, 5, 4, 6, 7, 5, 6];

    private static readonly WallChart Steady = Ward("Oak", month => Ripple[month % 12]);
    private static readonly WallChart Another = Ward("Ash", month => Ripple[(month + 3) % 12]);
    private static readonly WallChart Fallen = Ward("Rowan", month => Ripple[month % 12] - (month >= 24 ? 3 : 0));
    private static readonly WallChart Peak = Ward("Yew", month => month == 35 ? 15 : Ripple[month % 12]);
    private static readonly WallChart OldPeak = Ward("Elm", month => month == 20 ? 15 : Ripple[month % 12]);

    [Fact]
    public void Charts_are_ordered_by_what_changed_last_then_by_name() =>
        Names(Page([Steady, OldPeak, Fallen, Another, Peak])).ShouldBe(["Yew", "Rowan", "Elm", "Ash", "Oak"]);

    [Fact]
    public void Each_chart_has_a_word_beside_its_name() =>
        Words(Page([Steady, OldPeak, Fallen, Peak])).ShouldBe(["high point in Dec 2024", "sustained fall since Jan 2024", "high point in Sep 2023", "steady"]);

    [Fact]
    public void A_point_on_the_centre_line_does_not_end_a_run() =>
        Words(Page([Ward("Fir", month => month == 28 ? 5.5 : month >= 24 ? 8 : month % 2 == 0 ? 6 : 5, kind: ChartKind.Run, direction: Direction.Neutral)])).ShouldBe(["sustained rise since Jan 2024"]);

    [Fact]
    public void A_phase_that_is_non_random_as_a_whole_is_not_a_signal_now()
    {
        var slow = Ward("Bay", month => month % 14 < 7 ? 110 : 90, kind: ChartKind.C, direction: Direction.Neutral);

        Words(Page([slow, Peak])).ShouldBe(["high point in Dec 2024", "non-random as a whole"]);
        Text(Page([slow, Peak]), "cairn-wall-sentence").ShouldBe("1 of 2 charts shows a signal now. 1 more is non-random as a whole: it crosses its centre line too seldom, or too often, for chance alone. Latest change first.");
    }

    [Fact]
    public void The_sentence_counts_signals() =>
        Text(Page([Steady, OldPeak, Fallen, Another, Peak]), "cairn-wall-sentence").ShouldBe("2 of 5 charts show a signal now. 1 more did earlier. Latest change first.");

    [Fact]
    public void A_given_sentence_is_kept() =>
        Text(XDocument.Parse(WallDrawing.ToHtml([Steady], new() { Title = "Falls", Sentence = "All is well." })), "cairn-wall-sentence").ShouldBe("All is well.");

    [Fact]
    public void The_common_scale_is_said_in_words_and_marked_on_each_chart()
    {
        var page = Page([Steady, Peak]);

        Text(page, "cairn-wall-scale").ShouldStartWith("All charts share one scale, marked at 0 and 15, and one period, Jan 2022 to Dec 2024.");
        foreach (var svg in page.Descendants().Where(element => element.Name.LocalName == "svg"))
            svg.Elements().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ShouldBe(["0", "15"]);
    }

    [Fact]
    public void A_scale_that_flattens_most_charts_is_admitted() =>
        Text(Page([Steady, Another, Fallen, Ward("Giant", month => 900 + Ripple[month % 12])]), "cairn-wall-scale").ShouldContain("most look flat");

    [Fact]
    public void Own_scales_are_marked_on_every_card()
    {
        var page = XDocument.Parse(WallDrawing.ToHtml([Steady, Fallen], new() { Title = "Falls", OwnScale = true }));

        Text(page, "cairn-wall-scale").ShouldStartWith("Each chart has its own scale");
        page.Descendants().Count(element => element.Attribute("class")?.Value == "cairn-card-scale").ShouldBe(2);
    }

    [Fact]
    public void A_run_chart_is_non_random_and_never_special() =>
        Words(Page([Ward("Run", month => month, kind: ChartKind.Run, direction: Direction.Neutral)])).ShouldAllBe(word => !word.Contains("special"));

    [Fact]
    public void Charts_without_data_say_so() => Words(Page([Ward("Empty", _ => double.NaN), Ward("None", _ => 1, months: 0)])).ShouldBe(["no data yet", "no data yet"]);

    [Fact]
    public void An_empty_wall_is_a_page_too() => Text(Page([]), "cairn-wall-sentence").ShouldBe("There is no chart to show.");

    [Fact]
    public void Every_card_is_named_and_described()
    {
        var page = Page(Many(40));
        var drawings = page.Descendants().Where(element => element.Name.LocalName == "svg").ToArray();

        drawings.Length.ShouldBe(40);
        page.Descendants().Attributes("id").Select(id => id.Value).Distinct().Count().ShouldBe(80);
        foreach (var id in drawings.SelectMany(svg => svg.Attribute("aria-labelledby")!.Value.Split(' ')))
            page.Descendants().Single(element => element.Attribute("id")?.Value == id).Value.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void There_is_no_script_no_link_and_no_style_beside_the_head()
    {
        var page = Page(Many(12));

        page.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("script");
        page.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("a");
        page.Descendants().Attributes("style").ShouldBeEmpty();
        page.Descendants().Count(element => element.Name.LocalName == "style").ShouldBe(1);
    }

    private static XDocument Page(IReadOnlyList<WallChart> charts) => XDocument.Parse(WallDrawing.ToHtml(charts, new() { Title = "Falls", Foot = "I chart" }));

    private static string[] Names(XDocument page) => [.. page.Descendants("h2").Select(name => name.Value)];

    private static string[] Words(XDocument page) => [.. page.Descendants("article").Select(card => card.Element("p")!.Value)];

    private static string Text(XDocument page, string style) => page.Descendants().Single(element => element.Attribute("class")?.Value == style).Value;
}
