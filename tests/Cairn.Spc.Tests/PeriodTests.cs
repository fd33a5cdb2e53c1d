namespace Cairn.Spc.Tests;

public sealed class PeriodTests
{
    [Fact]
    public void A_date_says_itself_as_iso_and_its_time_only_where_there_is_one()
    {
        Period.At(new DateOnly(2024, 2, 29)).ToString().ShouldBe("2024-02-29");
        Period.At(new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Unspecified)).ToString().ShouldBe("2024-02-29");
        Period.At(new DateTime(2024, 2, 29, 7, 5, 9, DateTimeKind.Unspecified)).ToString().ShouldBe("2024-02-29T07:05:09");
    }

    [Fact]
    public void A_number_says_itself_in_full() => Period.At(0.1).ToString().ShouldBe("0.1");

    [Fact]
    public void Stands_on_a_continuous_axis()
    {
        Period.At(new DateOnly(1, 1, 2)).Position.ShouldBe(1);
        Period.At(new DateTime(1, 1, 1, 12, 0, 0, DateTimeKind.Unspecified)).Position.ShouldBe(0.5);
        Period.At(-3.5).Position.ShouldBe(-3.5);
    }

    [Fact]
    public void Comes_before_or_after_another()
    {
        Period earlier = Period.At(1), later = Period.At(2), same = Period.At(1);

        Compare(earlier, later).ShouldBe([true, false, true, false]);
        Compare(later, earlier).ShouldBe([false, true, false, true]);
        Compare(earlier, same).ShouldBe([false, false, true, true]);
        Compare(Period.At(new DateOnly(2024, 1, 1)), Period.At(new DateOnly(2024, 1, 2))).ShouldBe([true, false, true, false]);
        earlier.CompareTo(later).ShouldBe(-1);
    }

    [Fact]
    public void Knows_its_sort()
    {
        Period.At(new DateOnly(2024, 1, 1)).IsDate.ShouldBeTrue();
        Period.At(new DateOnly(2024, 1, 1)).Date.ShouldBe(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified));
        Period.At(5).IsDate.ShouldBeFalse();
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_a_number_that_is_not_finite(double number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Period.At(number)).Message.ShouldStartWith("A period is a finite number.");

    private static bool[] Compare(Period left, Period right) => [left < right, left > right, left <= right, left >= right];
}
