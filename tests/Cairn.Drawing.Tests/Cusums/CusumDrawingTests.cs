using System.Globalization;
using System.Text.RegularExpressions;
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
        svg.Split("class=\"cairn-label-strong\"").Length.ShouldBe(3, "a number in the plot and one in the list");
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
        Heights(PathsOf(svg)[0]).Min().ShouldBe(HeightOf(svg, analysis.Upper.Max()), 0.02);
        Heights(PathsOf(svg)[1]).Max().ShouldBe(HeightOf(svg, analysis.Lower.Min()), 0.02);
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

    /// <summary>Where a value lies, from where the limits of 3.5 and −3.5 are drawn.</summary>
    private static double HeightOf(string svg, double value)
    {
        var limits = XDocument.Parse(svg).Descendants().Where(element => element.Attribute("class")?.Value == "cairn-limit")
            .Select(line => double.Parse(line.Attribute("y1")!.Value, CultureInfo.InvariantCulture)).Order().ToArray();
        return (limits[0] + limits[1]) / 2 - value / 7 * (limits[1] - limits[0]);
    }

    private static IEnumerable<double> Heights(string path) => Regex
        .Matches(path, "(?:[ML][0-9.]+ |V)(?<y>[0-9.]+)", RegexOptions.None, TimeSpan.FromSeconds(5))
        .Select(match => double.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture));

    private static string[] PathsOf(string svg) => [.. XDocument.Parse(svg).Descendants().Where(element => element.Attribute("class")?.Value.StartsWith("cairn-data", StringComparison.Ordinal) == true).Select(path => path.Attribute("d")!.Value)];

    private static string[] Titles(string svg) => [.. XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "title").Select(title => title.Value)];

    private static string[] Texts(string svg) => [.. XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value)];
}
