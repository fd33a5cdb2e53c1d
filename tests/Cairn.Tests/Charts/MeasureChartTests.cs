using Cairn.Charts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Spc;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Charts;

public sealed class MeasureChartTests
{
    private static readonly Words English = Words.In(SpokenLanguage.English);
    private static readonly PersonId Somebody = new(Guid.Empty);

    [Fact]
    public void A_share_is_charted_in_per_cent_as_the_library_does()
    {
        (double, double)[] months = [.. Enumerable.Range(0, 24).Select(i => ((double)(10 + (i * 7 % 5)), 100.0 + (i % 3)))];

        var chart = ChartOf(Measuring.Referrals, [.. months.Select(month => new Found(month.Item1, month.Item2))]);

        var series = Series.OfRatios([.. months.Select(month => month.Item1)], [.. months.Select(month => month.Item2)]);
        var expected = ControlChart.Analyse(ChartKind.P, series, new() { Multiply = 100 });
        chart.Analysis.Kind.ShouldBe(ChartKind.P);
        chart.Analysis.Select(point => (point.Value, point.Limits)).ShouldBe(expected.Select(point => (point.Value, point.Limits)));
        chart.Sentence.ShouldStartWith("Referrals that need more information: the latest value is 10.8% (Dec 2025), the centre line 11.8%");
    }

    [Fact]
    public void Few_readings_are_a_run_chart_and_never_speak_of_special_causes()
    {
        var chart = ChartOf(Measuring.Referrals, [.. Enumerable.Range(0, 8).Select(i => new Found(10 + i, 100))]);

        chart.Analysis.Kind.ShouldBe(ChartKind.Run);
        chart.Sentence.ShouldContain("median");
        chart.Sentence.ShouldNotContain("special");
    }

    [Fact]
    public void More_than_there_are_is_charted_as_a_rate_and_refuses_nobody() =>
        ChartOf(Measuring.Referrals, [.. Enumerable.Range(0, 14).Select(i => new Found(i == 3 ? 45 : 30, 40))], new("p", Method.Anhoej.Id, null)).Analysis.Kind.ShouldBeOneOf(ChartKind.U, ChartKind.UPrime);

    [Fact]
    public void A_period_without_anybody_is_a_gap() => ChartOf(Measuring.Referrals, [new(3, 40), new(0, 0), new(5, 40)]).Analysis.Select(point => point.Value).ShouldBe([7.5, null, 12.5]);

    [Fact]
    public void The_method_decides_between_kinds_that_it_reads() =>
        ChartOf(Measuring.Referrals, [.. Enumerable.Range(0, 5).Select(i => new Found(i, 40))], new("", Method.MakingDataCount.Id, null)).Analysis.Kind.ShouldBe(ChartKind.P, "Making Data Count reads no run charts");

    [Theory]
    [InlineData("making-data-count")]
    [InlineData("western-electric")]
    [InlineData("ihi")]
    public void Every_method_finds_a_kind_that_it_reads(string method)
    {
        foreach (var shape in Enum.GetValues<ReadingShape>())
        {
            var text = Measuring.Referrals with { Shape = shape };
            foreach (var months in new[] { 3, 14 })
                ChartOf(text, [.. Enumerable.Range(0, months).Select(i => new Found(i == 1 ? 45 : 30, text.HasDenominator ? 40 : null))], new("", method, null)).Analysis.Count.ShouldBe(shape == ReadingShape.TimeBetween ? months - 1 : months);
        }
    }

    [Fact]
    public void A_baseline_that_is_longer_than_the_chart_waits_for_its_points() =>
        ChartOf(Measuring.Referrals, [.. Enumerable.Range(0, 5).Select(i => new Found(i, 40))], new("p", Method.Anhoej.Id, 12)).Analysis.Count.ShouldBe(5);

    [Fact]
    public void A_kind_that_was_chosen_for_other_readings_is_the_recommended_one()
    {
        var settings = new ChartSettings(new(Guid.Empty));
        settings.Decide(new("U", "ANHOEJ", null), Measuring.Referrals with { Shape = ReadingShape.Rate }, 0, Somebody, default).IsAccepted.ShouldBeTrue();
        settings.Kind.ShouldBe("u");
        var text = Measuring.Referrals with { Shape = ReadingShape.Value };

        var chart = MeasureChart.Of(new(text, [Version(1, text, DateOnly.MinValue)], Shown([new(-1), new(3)])) { Settings = settings }, English);

        chart.Analysis.Kind.ShouldBe(ChartKind.Run);
    }

    [Fact]
    public void Limits_begin_anew_where_somebody_said_so_and_where_something_else_is_counted()
    {
        ChartPhase.Start(new(Guid.Empty), Measuring.Month(8), new("New form", Every), Somebody, default, out var phase);
        var versions = new[] { Version(2, Measuring.Referrals with { Exclusions = "children" }, Measuring.Month(16)), Version(1, Measuring.Referrals, DateOnly.MinValue) };

        var chart = MeasureChart.Of(new(versions[0].Text, versions, Shown([.. Enumerable.Range(0, 24).Select(i => new Found(10 + (i / 8 * 5), 100))])) { Phases = [phase!] }, English);

        chart.Analysis.Phases.Select(part => part.First).ShouldBe([1, 9, 17]);
    }

    [Fact]
    public void A_definition_in_other_words_begins_nothing_anew()
    {
        var versions = new[] { Version(2, Measuring.Referrals with { Target = 5 }, Measuring.Month(16)), Version(1, Measuring.Referrals, DateOnly.MinValue) };

        MeasureChart.Of(new(versions[0].Text, versions, Shown([.. Enumerable.Range(0, 24).Select(_ => new Found(10, 100))])), English).Analysis.Phases.Count.ShouldBe(1);
    }

    [Fact]
    public void A_point_that_is_left_out_stays_on_the_chart()
    {
        ExcludedPoint.Exclude(new(Guid.Empty), Measuring.Month(2), "The counter broke", Somebody, default, out var excluded);
        var material = new ChartMaterial(Measuring.Referrals, [Version(1, Measuring.Referrals, DateOnly.MinValue)], Shown([.. Enumerable.Range(0, 20).Select(i => new Found(i == 2 ? 90 : 10, 100))])) { Excluded = [excluded!] };

        var chart = MeasureChart.Of(material, English);

        chart.Analysis[2].IsExcluded.ShouldBeTrue();
        chart.Analysis.Phases[0].Centre!.Value.ShouldBe(10, 1e-9);
        chart.Signal.ShouldBeNull();
    }

    [Theory]
    [InlineData("p", "ihi", null, "ChartMethodUnfit")]
    [InlineData("c", "anhoej", null, "ChartKindUnfit")]
    [InlineData("", "guess", null, "ChartMethodUnknown")]
    [InlineData("", "anhoej", 2, "ChartBaselineUnfit")]
    public void What_cannot_be_charted_so_is_refused(string kind, string method, int? baseline, string words) =>
        new ChartSettings(new(Guid.Empty)).Decide(new(kind, method, baseline), Measuring.Referrals, 0, Somebody, default).Refusals.Single().Words.ShouldBe(words);

    [Fact]
    public void A_phase_needs_a_reason_and_all_four_answers() =>
        ChartPhase.Start(new(Guid.Empty), Measuring.Month(8), new(" ", WheelersAnswers.Known), Somebody, default, out _).Refusals.Select(refusal => refusal.Words).ShouldBe(["PhaseReasonMissing", "PhaseAnswersNotAll"]);

    private static WheelersAnswers Every => WheelersAnswers.Distinct | WheelersAnswers.Known | WheelersAnswers.Desirable | WheelersAnswers.Continuing;

    private static MeasureChart ChartOf(MeasureText text, IReadOnlyList<Found> months, ChartChoice? choice = null)
    {
        var settings = new ChartSettings(new(Guid.Empty));
        if (choice is not null)
            settings.Decide(choice, text, 0, Somebody, default).IsAccepted.ShouldBeTrue();
        return MeasureChart.Of(new(text, [Version(1, text, DateOnly.MinValue)], Shown(months)) { Settings = settings }, English);
    }

    private static MeasureVersion Version(int number, MeasureText text, DateOnly from) => new(new(Guid.Empty), number, text, from, Somebody, default);

    private static IReadOnlyList<ShownReading> Shown(IReadOnlyList<Found> months) =>
        [.. months.Select((found, i) => new ShownReading(new Reading(new(Guid.Empty), "", Measuring.Month(i), found, new(1, Somebody, default, "")), found, IsHidden: false))];
}
