using static Cairn.Tables.Tests.Sample;

namespace Cairn.Tables.Tests;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2024-03-05")]
    [InlineData("2024/03/05")]
    [InlineData("2024-3-5")]
    [InlineData("20240305")]
    [InlineData("2024-03-05T00:00:00Z")]
    [InlineData("2024-03-05 00:00")]
    [InlineData("2024-03-05T00:00:00.000+02:00")]
    [InlineData("5 Mar 2024")]
    [InlineData("5 March 2024")]
    [InlineData("05-MAR-2024")]
    [InlineData("05-Mar-24")]
    [InlineData("5/Mar/2024")]
    [InlineData("Mar 5, 2024")]
    [InlineData("March 5 2024")]
    [InlineData("5.3.2024")]
    [InlineData("05.03.2024")]
    public void Reads_a_day(string text) => Dates(text).ShouldBe([Day(2024, 3, 5)]);

    [Theory]
    [InlineData("2024-03")]
    [InlineData("2024/03")]
    [InlineData("03/2024")]
    [InlineData("3-2024")]
    [InlineData("Mar 2024")]
    [InlineData("march 2024")]
    [InlineData("Mar-24")]
    [InlineData("Mar 24")]
    [InlineData("2024-Mar")]
    public void Reads_a_month_as_its_first_day(string text) => Dates(text).ShouldBe([Day(2024, 3, 1)]);

    [Theory]
    [InlineData("2025-Q1", 1)]
    [InlineData("2025 Q2", 4)]
    [InlineData("2025Q3", 7)]
    [InlineData("Q4 2025", 10)]
    public void Reads_a_quarter_as_its_first_day(string text, int month) => Dates(text).ShouldBe([Day(2025, month, 1)]);

    [Theory]
    [InlineData("2025-W07", 2025, 2, 10)]
    [InlineData("2025W01", 2024, 12, 30)]
    [InlineData("2020-W53", 2020, 12, 28)]
    public void Reads_a_week_as_its_monday(string text, int year, int month, int day) =>
        Dates(text).ShouldBe([Day(year, month, day)]);

    [Theory]
    [InlineData("2024-03-05T13:45", 13, 45, 0)]
    [InlineData("2024-03-05 13:45:10", 13, 45, 10)]
    [InlineData("2024-03-05 13:45:10-05:00", 13, 45, 10)]
    [InlineData("13/03/2024 1:45 PM", 13, 45, 0)]
    [InlineData("13/03/2024 12:05 am", 0, 5, 0)]
    public void Keeps_the_time_of_day_as_written(string text, int hour, int minute, int second) =>
        Dates(text).Single().TimeOfDay.ShouldBe(new TimeSpan(hour, minute, second));

    [Fact]
    public void Keeps_fractions_of_a_second()
    {
        var date = Dates("2024-03-05T13:45:10.25").Single();

        date.TimeOfDay.ShouldBe(new TimeSpan(0, 13, 45, 10, 250));
        date.Kind.ShouldBe(DateTimeKind.Unspecified);
    }

    [Fact]
    public void Lets_one_value_above_12_put_the_day_first() =>
        Dates("01/02/2024", "13/02/2024").ShouldBe([Day(2024, 2, 1), Day(2024, 2, 13)]);

    [Fact]
    public void Lets_one_value_above_12_put_the_month_first() =>
        Dates("01-02-2024", "02-13-2024", "01-02-2024").ShouldBe([Day(2024, 1, 2), Day(2024, 2, 13), Day(2024, 1, 2)]);

    [Fact]
    public void Puts_the_day_first_between_points() => Dates("1.2.2024").ShouldBe([Day(2024, 2, 1)]);

    [Fact]
    public void Accepts_dates_that_are_the_same_either_way() =>
        Dates("01/01/2024", "02/02/2024").ShouldBe([Day(2024, 1, 1), Day(2024, 2, 2)]);

    [Fact]
    public void Reads_several_forms_in_one_column() =>
        Dates("2024-01-31", "1 Feb 2024", "2024-03").ShouldBe([Day(2024, 1, 31), Day(2024, 2, 1), Day(2024, 3, 1)]);

    [Fact]
    public void Repeats_a_repeated_date() =>
        Dates("2024-01", "2024-01", "2024-02", "2024-01").ShouldBe([Day(2024, 1, 1), Day(2024, 1, 1), Day(2024, 2, 1), Day(2024, 1, 1)]);

    [Theory]
    [InlineData("2019")]
    [InlineData("1")]
    [InlineData("2010.5")]
    [InlineData("-3")]
    [InlineData("18991231")]
    [InlineData("20241301")]
    public void Reads_numbers_as_numbers(string text)
    {
        var periods = Column(text, text).Periods("x");

        periods.AreDates.ShouldBeFalse();
        periods.Count.ShouldBe(2);
        periods.Numbers.ToArray().ShouldBe([.. Column(text, text).Numbers("x").Span]);
    }

    [Fact]
    public void Reads_eight_digits_as_numbers_unless_every_value_is_a_date()
    {
        var periods = Column("20240131", "20240199").Periods("x");

        periods.AreDates.ShouldBeFalse();
        periods.Number(0).ShouldBe(20240131);
    }

    [Fact]
    public void Reads_numbers_with_decimal_commas() => Column("0,5", "1,5").Periods("x").Numbers.ToArray().ShouldBe([0.5, 1.5]);

    [Fact]
    public void Reads_six_digits_as_months_where_all_are()
    {
        Column("202311", "202312", "202401").Periods("x").Dates.ToArray().ShouldBe([new DateTime(2023, 11, 1), new DateTime(2023, 12, 1), new DateTime(2024, 1, 1)]);
        Column("202311", "202312", "202313").Periods("x").AreDates.ShouldBeFalse();
        Column("180001", "180002").Periods("x").AreDates.ShouldBeFalse();
    }
}
