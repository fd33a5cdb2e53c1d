using System.Xml.Linq;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Cusums;

public class CusumDrawingTests
{
    // ln 2 = 0.69 an event and ln 1.1 = 0.095 a case: five events in a row carry the upper side over 2.5.
    private static readonly bool[] FiveInARow = [false, false, true, true, true, true, true, false, false, true];
    private static readonly CusumOptions Chosen = new() { P0 = 0.1, Limit = 2.5 };

    [Fact]
    public void Marks_numbers_and_lists_a_signal()
    {
        var svg = Drawn(FiveInARow);

        Titles(svg).ShouldContain("Signal 1, case 7: more events than expected");
        Texts(svg).ShouldContain("case 7: more events than expected");
        Texts(svg).Count(text => text == "1").ShouldBe(2, "in the plot and in the list");
    }

    [Fact]
    public void The_line_starts_again_after_a_signal()
    {
        var svg = Drawn(FiveInARow);

        svg.ShouldContain("class=\"cairn-reset\"");
        PathsOf(svg)[0].Count(command => command == 'M').ShouldBe(2);
        PathsOf(svg)[1].Count(command => command == 'M').ShouldBe(1);
    }

    [Theory]
    [InlineData(Direction.Neutral, "cairn-neutral")]
    [InlineData(Direction.LowerIsBetter, "cairn-concern")]
    [InlineData(Direction.HigherIsBetter, "cairn-improvement")]
    public void More_events_are_what_the_direction_says(Direction direction, string style)
    {
        var svg = Drawn(FiveInARow, labels => labels with { Direction = direction });

        XDocument.Parse(svg).Descendants().Single(element => element.Value.StartsWith("Signal 1", StringComparison.Ordinal) && element.Name.LocalName != "title" && element.Name.LocalName != "svg")
            .Attribute("class")!.Value.ShouldBe(style);
    }

    [Fact]
    public void A_long_series_loses_no_extreme_and_no_signal()
    {
        bool[] events = [.. CusumCases.Events(30_000, 0.03, 21), .. CusumCases.Events(20_000, 0.06, 22)];
        var analysis = BernoulliCusum.Analyse(events, new() { P0 = 0.03 });
        var svg = CusumDrawing.Render(analysis, new() { Title = "Long" }, new() { Mode = SvgMode.Inline });

        svg.Split("class=\"cairn-neutral\"").Length.ShouldBeGreaterThan(analysis.Signals.Length);
        svg.Length.ShouldBeLessThan(120_000, "the drawing must not grow with the cases");
        Highest(PathsOf(svg)[0]).ShouldBe(Highest(PathsOf(Whole(analysis))[0]), 0.01);
        Lowest(PathsOf(svg)[1]).ShouldBe(Lowest(PathsOf(Whole(analysis))[1]), 0.01);
    }

    [Fact]
    public void Few_cases_say_their_number_and_their_sum() =>
        Titles(Drawn(FiveInARow)).ShouldContain("case 3: 0.598");

    [Fact]
    public void A_case_has_its_date_on_request()
    {
        var svg = Drawn(FiveInARow, labels => labels with { Periods = CusumCases.Dates(10, 30) });

        Titles(svg).ShouldContain("Signal 1, case 7, 2 May 2022: more events than expected");
        Texts(svg).ShouldContain("2022");
    }

    [Fact]
    public void Refuses_periods_that_are_not_one_for_each_case()
    {
        Should.Throw<ArgumentException>(() => Drawn(FiveInARow, labels => labels with { Periods = CusumCases.Dates(9, 1) })).Message.ShouldStartWith("There are 9 periods for 10 cases");
        Should.Throw<ArgumentException>(() => Drawn(FiveInARow, labels => labels with { Periods = [.. CusumCases.Dates(10, 1).Reverse()] })).Message.ShouldContain("case 2 does");
        Should.Throw<ArgumentException>(() => Drawn(FiveInARow, labels => labels with { Periods = [.. Enumerable.Range(1, 10).Select(i => Period.At(i))] }));
    }

    [Fact]
    public void Foot_states_expectation_ratio_limit_and_cases() =>
        CusumFoot.Describe(BernoulliCusum.Analyse(new bool[1200], new() { P0 = 0.025 })).ShouldBe("Bernoulli CUSUM · expected 2.5% · odds ratio 2 above, 1/2 below · limit 3.5 · 1,200 cases");

    private static string Drawn(bool[] events, Func<CusumLabels, CusumLabels>? edit = null)
    {
        var labels = new CusumLabels { Title = "Infections" };
        return CusumDrawing.Render(BernoulliCusum.Analyse(events, Chosen), edit?.Invoke(labels) ?? labels, new() { Mode = SvgMode.Inline });
    }

    /// <summary>So wide that every case has pixels of its own, at the same height.</summary>
    private static string Whole(CusumAnalysis analysis) =>
        CusumDrawing.Render(analysis, new() { Title = "Long" }, new() { Mode = SvgMode.Inline, Width = 10_000, Height = Height(CusumDrawing.Render(analysis, new() { Title = "Long" })), FontScale = 12.5 / 14 });

    private static double Height(string svg) => double.Parse(XDocument.Parse(svg).Root!.Attribute("height")!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static double Highest(string path) => Heights(path).Min();

    private static double Lowest(string path) => Heights(path).Max();

    private static IEnumerable<double> Heights(string path) => System.Text.RegularExpressions.Regex
        .Matches(path, "(?:[ML][0-9.]+ |V)(?<y>[0-9.]+)", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5))
        .Select(match => double.Parse(match.Groups["y"].Value, System.Globalization.CultureInfo.InvariantCulture));

    private static string[] PathsOf(string svg) => [.. XDocument.Parse(svg).Descendants().Where(element => element.Attribute("class")?.Value.StartsWith("cairn-data", StringComparison.Ordinal) == true).Select(path => path.Attribute("d")!.Value)];

    private static string[] Titles(string svg) => [.. XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "title").Select(title => title.Value)];

    private static string[] Texts(string svg) => [.. XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value)];
}
