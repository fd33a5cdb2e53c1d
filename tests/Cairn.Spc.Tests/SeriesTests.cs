namespace Cairn.Spc.Tests;

public sealed class SeriesTests
{
    private static readonly Period January = Period.At(new DateOnly(2024, 1, 1));
    private static readonly Period February = Period.At(new DateOnly(2024, 2, 1));

    [Fact]
    public void Numbers_its_points_where_no_periods_are_given()
    {
        var series = Series.Of(5, double.NaN, 7);

        (series.Count, series.HasDates, series.PeriodAt(0), series.PeriodAt(2)).ShouldBe((3, false, Period.At(1), Period.At(3)));
        series.Subgroups.ToArray().Select(subgroup => subgroup.IsMissing).ShouldBe([false, true, false]);
    }

    [Fact]
    public void Keeps_the_periods_it_is_given()
    {
        var series = Series.Over([January, February], [Subgroup.Of(1), Subgroup.Missing]);

        (series.HasDates, series.PeriodAt(1)).ShouldBe((true, February));
        Series.Over([Period.At(2.5), Period.At(3)], [Subgroup.Of(1), Subgroup.Of(1)]).HasDates.ShouldBeFalse();
        Series.Over(ReadOnlySpan<Period>.Empty, []).HasDates.ShouldBeFalse();
    }

    [Fact]
    public void Is_not_changed_by_what_happens_to_the_arrays_it_was_given()
    {
        Period[] periods = [January, February];
        Subgroup[] subgroups = [Subgroup.Of(1), Subgroup.Of(2)];
        var series = Series.Over(periods, subgroups);

        (periods[0], subgroups[0]) = (February, Subgroup.Of(9));

        (series.PeriodAt(0), series.Subgroups[0].Value).ShouldBe((January, 1));
    }

    [Fact]
    public void Refuses_periods_out_of_order_or_repeated()
    {
        Refusal(February, January).ShouldBe(("Period 2024-01-01 follows 2024-02-01; periods increase, each once.", 2));
        Refusal(January, January).ShouldBe(("Period 2024-01-01 follows 2024-01-01; periods increase, each once.", 2));
        Refusal(Period.At(1), Period.At(2), Period.At(1.5)).ShouldBe(("Period 1.5 follows 2; periods increase, each once.", 3));
    }

    [Fact]
    public void Refuses_periods_of_mixed_sorts()
    {
        Refusal(Period.At(1), January).ShouldBe(("The periods of one series are all dates or all numbers.", 2));
        Refusal(January, Period.At(1)).ShouldBe(("The periods of one series are all dates or all numbers.", 2));
    }

    [Fact]
    public void Refuses_lists_of_different_lengths()
    {
        Should.Throw<ArgumentException>(() => Series.Over([January], [Subgroup.Of(1), Subgroup.Of(2)])).Message.ShouldStartWith("2 subgroups need as many periods, not 1.");
        Should.Throw<ArgumentException>(() => Series.OfRatios([1, 2], [10])).Message.ShouldStartWith("2 numerators need as many denominators, not 1.");
    }

    [Fact]
    public void Refuses_infinite_numbers_in_every_part()
    {
        var infinities = new[]
        {
            Subgroup.Of(double.PositiveInfinity), Subgroup.Of(double.NegativeInfinity), Subgroup.Of(1, double.PositiveInfinity),
            Subgroup.Summarised(1, 3, double.PositiveInfinity),
        };
        foreach (var infinite in infinities)
        {
            var refusal = Should.Throw<AnalysisRefusedException>(() => Series.Over(Subgroup.Of(1), infinite));
            (refusal.Message, refusal.Point).ShouldBe(("Point 2 is infinite; a finite number was expected.", 2));
        }

        Should.Throw<AnalysisRefusedException>(() => Series.Over([January, February], [Subgroup.Of(1), infinities[0]])).Point.ShouldBe(2);
    }

    [Fact]
    public void Pairs_numerators_with_denominators()
    {
        var subgroups = Series.OfRatios([1, double.NaN], [10, double.NaN]).Subgroups;

        (subgroups[0].Value, subgroups[0].Size, subgroups[1].IsMissing).ShouldBe((1, 10, true));
    }

    private static (string Message, int? Point) Refusal(params Period[] periods)
    {
        var refusal = Should.Throw<AnalysisRefusedException>(() => Series.Over(periods, Enumerable.Repeat(Subgroup.Of(1), periods.Length).ToArray()));
        return (refusal.Message, refusal.Point);
    }
}
