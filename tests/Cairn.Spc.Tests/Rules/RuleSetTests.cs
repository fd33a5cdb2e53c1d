using Cairn.Spc.Rules;

namespace Cairn.Spc.Tests;

public sealed class RuleSetTests
{
    [Fact]
    public void Keeps_its_rules_whatever_happens_to_the_list_it_was_given()
    {
        List<Rule> rules = [new OutsideLimits()];
        var set = new RuleSet(rules);

        rules.Clear();

        set.Rules.Count.ShouldBe(1);
    }

    [Fact]
    public void Leaves_out_the_rules_of_limits_on_a_run_chart() =>
        Ids(All.For(ChartKind.Run)).ShouldBe(["shift", "trend", "long-run", "few-crossings", "number-of-runs"]);

    [Fact]
    public void Leaves_out_the_rules_of_Anhoej_on_moving_ranges() =>
        Ids(All.For(ChartKind.Mr)).ShouldBe(["outside", "shift", "trend", "two-of-three", "four-of-five", "inner-third", "number-of-runs"]);

    [Fact]
    public void Asks_everything_on_other_kinds() => All.For(ChartKind.I).Rules.ShouldBe(All.Rules);

    [Fact]
    public void Takes_another_length_of_shift_and_keeps_what_ties_do()
    {
        var set = Method.Ihi.Rules.WithShift(8);

        var shift = set.Rules.OfType<Shift>().ShouldHaveSingleItem();
        (shift.Length, shift.Ties).ShouldBe((8, Ties.PassOver));
        Ids(set).ShouldBe(["shift", "trend", "number-of-runs"]);
    }

    [Fact]
    public void Takes_another_length_of_trend_and_keeps_what_ties_do()
    {
        var trend = Method.MakingDataCount.Rules.WithTrend(6).Rules.OfType<Trend>().ShouldHaveSingleItem();

        (trend.Length, trend.Ties).ShouldBe((6, Ties.Break));
    }

    [Fact]
    public void Refuses_a_length_for_a_rule_it_does_not_have()
    {
        Should.Throw<AnalysisRefusedException>(() => Method.Anhoej.Rules.WithShift(8)).Message
            .ShouldBe("This method has no rule for a shift, so its length cannot be set.");
        Should.Throw<AnalysisRefusedException>(() => Method.WesternElectric.Rules.WithTrend(8)).Message
            .ShouldBe("This method has no rule for a trend, so its length cannot be set.");
    }

    [Fact]
    public void Refuses_a_length_that_is_none() =>
        Should.Throw<AnalysisRefusedException>(() => Method.Ihi.Rules.WithShift(1));

    [Fact]
    public void Lists_its_rules_in_words() =>
        Method.MakingDataCount.Rules.Describe().ShouldBe("outside limits, 7-point shift, 7-point trend, 2 of 3 beyond 2 sigma");

    private static RuleSet All { get; } = new(
        new OutsideLimits(), new Shift(6, Ties.Break), new Trend(6, Ties.Break), new TwoOfThree(), new FourOfFive(), new InnerThird(),
        new LongRun(), new FewCrossings(), new NumberOfRuns());

    private static IEnumerable<string> Ids(RuleSet set) => set.Rules.Select(rule => rule.Id);
}
