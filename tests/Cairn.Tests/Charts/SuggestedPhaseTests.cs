using Cairn.Charts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Spc;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Charts;

public sealed class SuggestedPhaseTests
{
    private static readonly Words English = Words.In(SpokenLanguage.English);

    [Fact]
    public void Twelve_points_on_the_better_side_after_a_signal_suggest_one()
    {
        var suggested = Of(Shifted(12, 12), new ChartFlag(Measuring.Month(11), "One form for all"), new ChartFlag(Measuring.Month(2), "Long before"));

        suggested.ShouldBe(new(Measuring.Month(12), 12, IsAbove: false, new(Measuring.Month(11), "One form for all")));
    }

    [Fact]
    public void Eleven_are_trial_limits() => Of(Shifted(12, 11)).ShouldBeNull();

    [Fact]
    public void Where_it_got_worse_the_old_limits_stay() => Of(Shifted(12, 12), Measuring.Referrals with { Direction = Direction.HigherIsBetter }).ShouldBeNull();

    [Fact]
    public void Where_no_way_is_better_people_judge() => Of(Shifted(12, 12), Measuring.Referrals with { Direction = Direction.Neutral }).ShouldNotBeNull();

    [Fact]
    public void A_run_chart_is_not_asked() => Of(Shifted(12, 12), kind: "run").ShouldBeNull();

    [Fact]
    public void What_came_back_is_no_other_process() => Of([.. Shifted(12, 12), new(300, 1000), new(301, 1000)]).ShouldBeNull();

    [Fact]
    public void A_steady_process_is_left_alone() => Of([.. Enumerable.Range(0, 30).Select(i => new Found(300 + (i * 7 % 5), 1000))]).ShouldBeNull();

    [Fact]
    public void A_phase_that_was_started_is_not_suggested_again()
    {
        ChartPhase.Start(new(Guid.Empty), Measuring.Month(12), new("New form", (WheelersAnswers)15), new(Guid.Empty), default, out var phase);

        SuggestedPhase.Of(ChartOf(Shifted(12, 14), Measuring.Referrals, "p", phase!), []).ShouldBeNull();
    }

    private static List<Found> Shifted(int before, int after) => [.. Enumerable.Range(0, before).Select(i => new Found(300 + (i * 7 % 5), 1000)), .. Enumerable.Range(0, after).Select(i => new Found(200 + (i * 7 % 5), 1000))];

    private static SuggestedPhase? Of(List<Found> months, params ChartFlag[] flags) => SuggestedPhase.Of(ChartOf(months, Measuring.Referrals, "p"), flags);

    private static SuggestedPhase? Of(List<Found> months, MeasureText? text = null, string kind = "p") => SuggestedPhase.Of(ChartOf(months, text ?? Measuring.Referrals, kind), []);

    private static MeasureChart ChartOf(List<Found> months, MeasureText text, string kind, params ChartPhase[] phases)
    {
        var settings = new ChartSettings(new(Guid.Empty));
        settings.Decide(new(kind, Method.Anhoej.Id, null), text, 0, new(Guid.Empty), default).IsAccepted.ShouldBeTrue();
        return MeasureChart.Of(new(text, [new(new(Guid.Empty), 1, text, DateOnly.MinValue, new(Guid.Empty), default)], [.. months.Select((found, i) => new ShownReading(new Reading(new(Guid.Empty), "", Measuring.Month(i), found, new(1, new PersonId(Guid.Empty), default, "")), found, IsHidden: false))]) { Settings = settings, Phases = phases }, English);
    }
}
