namespace Cairn.Drawing.Tests.SafetyCross;

public class SafetyCrossMonthTests
{
    private static readonly DateOnly Today = new(2025, 9, 18);

    [Fact]
    public void A_day_without_a_record_is_not_recorded_before_today_and_to_come_from_today_on()
    {
        var month = SafetyCrossMonth.Of(2025, 9, [new(1, DayState.NoEvent), new(2, DayState.Event, 2)], Today);

        month.Days.Length.ShouldBe(30);
        month.Days[2].State.ShouldBe(DayState.NotRecorded);
        month.Days[16].State.ShouldBe(DayState.NotRecorded);
        month.Days[17].State.ShouldBe(DayState.ToCome);
        (month.Without, month.With, month.NotRecorded, month.ToCome).ShouldBe((1, 1, 15, 13));
    }

    [Fact]
    public void Today_may_be_recorded() =>
        SafetyCrossMonth.Of(2025, 9, [new(18, DayState.NoEvent)], Today).Days[17].State.ShouldBe(DayState.NoEvent);

    [Theory]
    [InlineData(2025, 2, 29, "The day is 29; February 2025 has the days 1 to 28.")]
    [InlineData(2025, 9, 0, "The day is 0; September 2025 has the days 1 to 30.")]
    [InlineData(2025, 9, 19, "Day 19 of September 2025 is after 18 Sep 2025; expected no record of a day that has not begun.")]
    [InlineData(2025, 13, 1, "The month is 13; expected 1 to 12.")]
    [InlineData(0, 1, 1, "The year is 0; expected 1 to 9999.")]
    public void Refuses_impossible_days(int year, int month, int day, string message) =>
        Should.Throw<ArgumentException>(() => SafetyCrossMonth.Of(year, month, [new(day, DayState.Event)], Today)).Message.ShouldStartWith(message);

    [Fact]
    public void Refuses_a_day_twice() =>
        Should.Throw<ArgumentException>(() => SafetyCrossMonth.Of(2025, 9, [new(3, DayState.Event), new(3, DayState.NoEvent)], Today))
            .Message.ShouldStartWith("Day 3 of September 2025 occurs more than once");

    [Theory]
    [InlineData(DayState.Event, 0)]
    [InlineData(DayState.Event, -2)]
    [InlineData(DayState.NoEvent, 1)]
    [InlineData(DayState.NotRecorded, 1)]
    public void Refuses_a_count_that_contradicts_the_day(DayState state, int count) =>
        Should.Throw<ArgumentException>(() => SafetyCrossMonth.Of(2025, 9, [new(3, state, count)], Today)).Message.ShouldContain("has the count");

    [Theory]
    [InlineData(DayState.ToCome)]
    [InlineData((DayState)9)]
    public void Refuses_a_state_that_nobody_can_record(DayState state) =>
        Should.Throw<ArgumentException>(() => SafetyCrossMonth.Of(2025, 9, [new(3, state)], Today)).Message.ShouldContain("expected no event, event or not recorded");

    [Fact]
    public void Counts_its_days_in_words()
    {
        SafetyCrossWords.Count(SafetyCrossMonth.Of(2025, 9, [new(1, DayState.NoEvent), new(2, DayState.Event)], Today), "a fall").ShouldBe("1 day without a fall, 1 with a fall, 15 not recorded, 13 to come");
        SafetyCrossWords.Count(SafetyCrossMonth.Of(2025, 2, [.. Enumerable.Range(1, 28).Select(day => new SafetyCrossDay(day, DayState.NoEvent))], Today)).ShouldBe("28 days without an event, 0 with an event");
        SafetyCrossWords.Count(SafetyCrossMonth.Of(2026, 1, [], Today)).ShouldBe("still to come");
    }
}
