using System.Globalization;
using System.Xml.Linq;

namespace Cairn.Drawing.Tests.SafetyCross;

public class SafetyCrossDrawingTests
{
    private static readonly SafetyCrossLabels Falls = new() { Title = "Falls", Event = "a fall" };
    private static readonly string[] MondayFirst = ["M", "T", "W", "T", "F", "S", "S"];

    [Theory]
    [InlineData(2025, 9, DayOfWeek.Monday, 0)]
    [InlineData(2025, 9, DayOfWeek.Sunday, 1)]
    [InlineData(2025, 6, DayOfWeek.Monday, 6)]
    [InlineData(2025, 6, DayOfWeek.Sunday, 0)]
    [InlineData(2024, 2, DayOfWeek.Monday, 3)]
    public void The_first_stands_under_its_weekday(int year, int month, DayOfWeek firstDay, int column)
    {
        var days = Days(SafetyCrossDrawing.Render([Empty(year, month)], Falls with { FirstDayOfWeek = firstDay }));
        var step = days[0] == 0 ? 0 : days.Distinct().Order().Skip(1).First() - days.Min();

        Math.Round((days[0] - days.Min()) / step).ShouldBe(column);
    }

    [Fact]
    public void Weekdays_are_named_from_the_first() =>
        Texts(SafetyCrossDrawing.Render([Empty(2025, 9)], Falls)).Where(text => MondayFirst.Contains(text)).ShouldBe(MondayFirst);

    [Fact]
    public void The_three_kinds_of_day_differ_in_more_than_colour()
    {
        var svg = SafetyCrossDrawing.Render([SafetyCrossMonth.Of(2025, 9, [new(1, DayState.NoEvent), new(2, DayState.Event)], new(2025, 9, 4))], Falls, new() { Mode = SvgMode.Inline });

        // One of each in the month and one in the key.
        svg.Split("cairn-day-tick").Length.ShouldBe(3);
        svg.Split("cairn-day-diamond").Length.ShouldBe(3);
        svg.Split("cairn-day-question").Length.ShouldBe(3);
        svg.Split("cairn-day-blank").Length.ShouldBe(28);
    }

    [Fact]
    public void Each_day_says_what_it_was()
    {
        var titles = XDocument.Parse(SafetyCrossDrawing.Render([SafetyCrossMonth.Of(2025, 9, [new(1, DayState.NoEvent), new(2, DayState.Event, 3)], new(2025, 9, 4))], Falls))
            .Descendants().Where(element => element.Name.LocalName == "title").Select(title => title.Value).ToArray();

        titles.ShouldBe(["Falls", "1 Sep 2025: without a fall", "2 Sep 2025: with a fall, 3 in all", "3 Sep 2025: not recorded"]);
    }

    [Fact]
    public void The_sentence_counts_each_month() =>
        SafetyCrossDrawing.Render([Empty(2025, 8), Empty(2025, 9)], Falls).ShouldContain(
            "August 2025: 0 days without a fall, 0 with a fall, 31 not recorded. September 2025: 0 days without a fall, 0 with a fall, 17 not recorded, 13 to come.");

    [Fact]
    public void Speaks_the_language_of_the_culture() =>
        Texts(SafetyCrossDrawing.Render([Empty(2025, 10)], Falls, new() { Culture = CultureInfo.GetCultureInfo("sv-SE") })).ShouldContain("oktober 2025");

    [Fact]
    public void Refuses_no_month_and_a_month_twice()
    {
        Should.Throw<ArgumentException>(() => SafetyCrossDrawing.Render([], Falls)).Message.ShouldStartWith("There are no months");
        Should.Throw<ArgumentException>(() => SafetyCrossDrawing.Render([Empty(2025, 9), Empty(2025, 9)], Falls)).Message.ShouldStartWith("September 2025 occurs more than once");
    }

    [Fact]
    public void A_printed_page_has_a_sheet_for_each_month_and_no_script()
    {
        var page = SafetyCrossDrawing.PrintPage([Empty(2025, 8), Empty(2025, 9)], Falls with { Title = "Falls & <trips>" });

        page.ShouldContain("@page{size:A4;margin:12mm}");
        page.ShouldContain("<title>Falls &amp; &lt;trips&gt;</title>");
        page.Split("class=\"cairn-sheet\"").Length.ShouldBe(3);
        page.ShouldContain("id=\"month-1-title\"");
        page.ShouldContain("id=\"month-2-title\"");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("style=\"");
    }

    private static SafetyCrossMonth Empty(int year, int month) => SafetyCrossMonth.Of(year, month, [], new(2025, 9, 18));

    private static double[] Days(string svg) => [.. XDocument.Parse(svg).Descendants()
        .Where(element => element.Attribute("class")?.Value.StartsWith("cairn-day-", StringComparison.Ordinal) == true && element.Attribute("rx") is not null)
        .Select(element => double.Parse(element.Attribute("x")!.Value, CultureInfo.InvariantCulture)).SkipLast(3)];

    private static string[] Texts(string svg) => [.. XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value)];
}
