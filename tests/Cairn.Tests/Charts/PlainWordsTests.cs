using Cairn.Charts;
using Cairn.Charts.Web;
using Cairn.Drawing;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Spc;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Charts;

/// <summary>What patients and carers read: every chart says something, and never in the words of statistics.</summary>
public sealed class PlainWordsTests
{
    private static readonly Words English = Words.In(SpokenLanguage.English);

    private static readonly string[] Forbidden =
        ["special cause", "common cause", "random", "signal", "median", "mean", "centre line", "limit", "ucl", "lcl", "sigma", "shift", "trend", "run of", "control", "baseline", "phase", "deviation", "statistic", "anhøj", "shewhart", "crossing"];

    private static readonly MeasureText Days = new() { Name = "Days to the first visit", Shape = ReadingShape.Value, Unit = "days", Direction = Direction.LowerIsBetter, Target = 14 };

    /// <summary>Every shape and method, up and down, steady, rising, and odd as a whole.</summary>
    public static TheoryData<ReadingShape, string, int> Everything
    {
        get
        {
            var all = new TheoryData<ReadingShape, string, int>();
            foreach (var shape in Enum.GetValues<ReadingShape>())
            {
                foreach (var method in Method.All)
                {
                    for (var seed = 0; seed < 8; seed++)
                        all.Add(shape, method.Id, seed);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_chart_is_told_without_a_word_of_statistics(ReadingShape shape, string method, int seed)
    {
        var text = new MeasureText { Name = "Visits", Shape = shape, Denominator = "visits", Numerator = "visits on time", Unit = shape == ReadingShape.Value ? "days" : "", Direction = (Direction)(seed % 3), Target = seed % 2 == 0 ? 30 : null };

        foreach (var length in new[] { 0, 1, 5, 9, 16, 30 })
        {
            var chart = ChartOf(text, [.. Values(seed, length)], method);
            var told = string.Join(" ", PlainWords.Of(chart, text, English));

            told.ShouldNotBeNullOrWhiteSpace();
            foreach (var word in Forbidden)
                told.ToLowerInvariant().ShouldNotContain(word);
            var drawn = ChartDrawing.Render(chart.Analysis, ChartLabelling.Plain(chart, text, [], told, English), new() { Mode = SvgMode.Inline, Culture = English.Culture });
            foreach (var word in Forbidden)
                Visible(drawn).ShouldNotContain(word);
        }
    }

    [Fact]
    public void Says_how_it_was_how_it_is_and_that_it_is_more_than_usual() =>
        PlainWords.Of(ChartOf(Days, [20, 22, 21, 19, 23, 21, 20, 22, 21, 20, 12, 11, 13, 12, 11, 12, 13, 12, 11, 12]), Days, English).ShouldBe(
        [
            "The latest number is 12 days (Aug 2025).",
            "It used to be about 21 days. Now it is about 12 days. It has been lower since Nov 2024. That is more than the usual ups and downs.",
            "This is what the team hopes for.",
            "The goal is 14 days. The latest number reaches it.",
        ]);

    [Fact]
    public void A_steady_chart_is_called_usual() =>
        PlainWords.Of(ChartOf(Days with { Target = null }, [20, 22, 19, 23, 21, 18, 22, 20, 23, 19, 21, 20]), Days with { Target = null }, English)
            .ShouldBe(["The latest number is 20 days (Dec 2024).", "Usually it is about 20.5 days. It goes up and down as it always did. Nothing has clearly changed."]);

    [Fact]
    public void A_share_is_told_of_a_hundred() =>
        PlainWords.Of(MeasureChart.Of(new(Measuring.Referrals, [], [Shown(0, new(5, 40))]), English), Measuring.Referrals, English)[0].ShouldBe("The latest number is 13 of every 100 (Jan 2024).");

    /// <summary>Steady, stepping up or down, rising, falling, alternating, in two halves, with one far away.</summary>
    private static IEnumerable<double> Values(int seed, int length) => Enumerable.Range(0, length).Select(i => seed switch
    {
        0 => 30.0 + (i * 7 % 5),
        1 => (i < length / 2 ? 20 : 60) + (i % 3),
        2 => (i < length / 2 ? 60 : 20) + (i % 3),
        3 => 10 + (i * 2),
        4 => 90 - (i * 2),
        5 => i % 2 == 0 ? 20 : 60,
        6 => (i / 8 % 2 == 0 ? 20 : 40) + (i % 2),
        _ => i == length - 1 ? 95 : 30 + (i % 2),
    });

    private static MeasureChart ChartOf(MeasureText text, IReadOnlyList<double> values, string? method = null)
    {
        var settings = (ChartSettings?)null;
        if (method is not null)
        {
            settings = new(new(Guid.Empty));
            settings.Decide(new("", method, null), text, 0, new(Guid.Empty), default);
        }

        return MeasureChart.Of(new(text, [], [.. values.Select((value, i) => Shown(i, new(value, text.HasDenominator ? 100 : null)))]) { Settings = settings }, English);
    }

    private static ShownReading Shown(int month, Found found) =>
        new(new(new(Guid.Empty), "", Measuring.Month(month), found, new(1, new PersonId(Guid.Empty), default, "")), found, IsHidden: false);

    /// <summary>What can be read in a drawing: texts and titles, not its classes.</summary>
    private static string Visible(string svg) => System.Text.RegularExpressions.Regex.Replace(svg, "<[^>]*>", " ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).ToLowerInvariant();
}
