namespace Cairn.Spc.Tests.Gaps;

public sealed class GapOutcomeTests
{
    [Theory]
    [InlineData(30, 15, 30, 15, GapOutcome.Kept)]
    [InlineData(30, 15, 40, 25, GapOutcome.Kept)]
    [InlineData(30, 15, 30, 26, GapOutcome.Narrowed)]
    [InlineData(30, 15, 40, 10, GapOutcome.Widened)]
    [InlineData(30, 15, 15, 30, GapOutcome.Reversed)]
    [InlineData(20, 20, 21, 20, GapOutcome.NoGap)]
    [InlineData(20, 20, 35, 20, GapOutcome.Widened)]
    [InlineData(20, 21, 35, 20, GapOutcome.Widened)]
    public void Is_said_of_before_and_now(int one, int other, int oneNow, int otherNow, GapOutcome expected) =>
        EquityGap.Analyse(GapKind.Proportion, Months(12, i => i < 6 ? (one, other) : (oneNow, otherNow))).Outcome.ShouldBe(expected);

    [Theory]
    [InlineData(7, GapOutcome.TooEarly)]
    [InlineData(8, GapOutcome.Kept)]
    public void Needs_four_periods_in_each_half(int months, GapOutcome expected) =>
        EquityGap.Analyse(GapKind.Proportion, Months(months, _ => (60, 20))).Outcome.ShouldBe(expected);

    [Fact]
    public void Of_values_nothing_is_said() =>
        EquityGap.Analyse(GapKind.Value, [.. Enumerable.Range(0, 12).Select(i => new GapPeriod(Period.At(i), GapGroup.Of(40), GapGroup.Of(30 - i)))]).Outcome.ShouldBe(GapOutcome.Untold);

    [Fact]
    public void The_middle_of_an_odd_number_belongs_to_neither_half()
    {
        var change = EquityGap.Analyse(GapKind.Proportion, Months(9, i => i == 4 ? (100, 0) : (30, 30))).Change!;

        (change.Before.Gap.Value, change.Now.Gap.Value).ShouldBe((0, 0));
        (change.Before.Last, change.Now.First).ShouldBe((Period.At(3), Period.At(5)));
    }

    [Fact]
    public void Refuses_what_cannot_be()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => EquityGap.Analyse(GapKind.Proportion, [new(Period.At(1), GapGroup.Of(5, 4), GapGroup.Of(1, 4))])).Message.ShouldContain("no more events than there are");
        Should.Throw<ArgumentOutOfRangeException>(() => EquityGap.Analyse(GapKind.Rate, [new(Period.At(2), GapGroup.Missing, GapGroup.Missing), new(Period.At(1), GapGroup.Missing, GapGroup.Missing)])).Message.ShouldContain("order of time");
        Should.Throw<ArgumentOutOfRangeException>(() => EquityGap.Analyse((GapKind)9, []));
        Should.Throw<ArgumentOutOfRangeException>(() => EquityGap.Analyse(GapKind.Rate, [], 0));
        Should.Throw<ArgumentOutOfRangeException>(() => GapGroup.Of(-1, 4));
        Should.Throw<ArgumentOutOfRangeException>(() => GapGroup.Of(1, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => GapGroup.Of(double.NaN));
    }

    [Fact]
    public void What_is_not_known_is_no_zero()
    {
        default(GapGroup).IsMissing.ShouldBeTrue();
        EquityGap.Analyse(GapKind.Rate, [new(Period.At(1), GapGroup.Missing, GapGroup.Of(3, 10))]).Points[0].Gap.ShouldBeNull();
        EquityGap.Analyse(GapKind.Rate, []).Outcome.ShouldBe(GapOutcome.TooEarly);
    }

    private static IReadOnlyList<GapPeriod> Months(int count, Func<int, (int One, int Other)> of) =>
        [.. Enumerable.Range(0, count).Select(i => new GapPeriod(Period.At(i), GapGroup.Of(of(i).One, 100), GapGroup.Of(of(i).Other, 100)))];
}
