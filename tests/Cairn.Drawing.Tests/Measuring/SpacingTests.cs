using Cairn.Drawing.Measuring;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Measuring;

public class SpacingTests
{
    private static readonly DateOnly Start = new(2025, 1, 6);

    [Fact]
    public void Knows_the_rhythm_of_a_calendar()
    {
        Of(i => Start.AddDays(i)).Rhythm.ShouldBe(Rhythm.Days);
        Of(i => Start.AddDays(7 * i)).Rhythm.ShouldBe(Rhythm.Weeks);
        Of(i => Start.AddMonths(i)).Rhythm.ShouldBe(Rhythm.Months);
        Of(i => Start.AddMonths(3 * i)).Rhythm.ShouldBe(Rhythm.Quarters);
        Of(i => Start.AddYears(i)).Rhythm.ShouldBe(Rhythm.Years);
        Of(i => Start.AddDays(i * i)).Rhythm.ShouldBe(Rhythm.Irregular);
    }

    [Fact]
    public void A_missing_month_is_a_gap_and_a_long_month_is_none()
    {
        var months = Of(i => Start.AddMonths(i));

        months.IsGap(31).ShouldBeFalse();
        months.IsGap(59).ShouldBeTrue();
    }

    [Fact]
    public void A_weekend_that_comes_every_week_is_no_gap()
    {
        var workingDays = Of(i => Start.AddDays(7 * (i / 5) + i % 5));

        workingDays.IsGap(3).ShouldBeFalse();
        workingDays.IsGap(7).ShouldBeTrue();
        Of(i => Start.AddDays(i)).IsGap(3).ShouldBeTrue();
    }

    [Fact]
    public void Rare_events_have_no_gaps() => Of(i => Start.AddDays(i * i)).IsGap(10_000).ShouldBeFalse();

    [Fact]
    public void Months_stay_months_however_many_are_missing()
    {
        var few = Of(i => Start.AddDays(-5).AddMonths(i * i));

        few.Rhythm.ShouldBe(Rhythm.Months);
        few.IsGap(31).ShouldBeFalse();
        few.IsGap(92).ShouldBeTrue();
    }

    [Fact]
    public void Between_rare_events_there_is_no_gap_even_where_all_fall_on_first_days() =>
        Spacing.Of(ControlChart.Analyse(ChartKind.T, Series.Over(
            [.. Enumerable.Range(1, 9).Select(i => Period.At(Start.AddDays(-5).AddMonths(i * i)))],
            [.. Enumerable.Range(1, 9).Select(i => Subgroup.Of(30 * i))]))).IsGap(400).ShouldBeFalse();

    [Fact]
    public void A_missing_number_is_a_gap()
    {
        var numbers = Spacing.Of(Series.Over([Period.At(1), Period.At(2), Period.At(3), Period.At(5)], [Subgroup.Of(1), Subgroup.Of(2), Subgroup.Of(3), Subgroup.Of(4)]));

        numbers.IsGap(1).ShouldBeFalse();
        numbers.IsGap(2).ShouldBeTrue();
    }

    private static Spacing Of(Func<int, DateOnly> date) =>
        Spacing.Of(Series.Over([.. Enumerable.Range(0, 20).Select(i => Period.At(date(i)))], [.. Enumerable.Range(0, 20).Select(i => Subgroup.Of(i))]));
}
