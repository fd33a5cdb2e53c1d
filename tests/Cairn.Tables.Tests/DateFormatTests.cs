using static Cairn.Tables.Tests.Sample;

namespace Cairn.Tables.Tests;

public sealed class DateFormatTests
{
    [Theory]
    [InlineData("dd/MM/yyyy", "01/02/2024")]
    [InlineData("MM/dd/yyyy", "02/01/2024")]
    [InlineData("dd/MM/yy", "01/02/24")]
    [InlineData("MM.yyyy", "02.2024")]
    [InlineData("yyyyMMdd", "20240201")]
    [InlineData("d MMM yyyy HH:mm", "1 Feb 2024 00:00")]
    [InlineData("yyyy-MM-dd'T'HH:mmzzz", "2024-02-01T00:00+05:00")]
    public void Reads_dates_of_the_given_format(string format, string text) =>
        Formatted(format, text).Dates.ToArray().ShouldBe([Day(2024, 2, 1)]);

    [Fact]
    public void Reads_lone_years_as_dates_where_the_format_says_so() =>
        Formatted("yyyy", "2019", "2020").Dates.ToArray().ShouldBe([Day(2019, 1, 1), Day(2020, 1, 1)]);

    [Fact]
    public void Puts_years_of_two_digits_into_this_century() =>
        Formatted("dd/MM/yy", "01/01/99").Date(0).ShouldBe(Day(2099, 1, 1));

    [Theory]
    [InlineData("2024-02-01")]
    [InlineData("1/2/2024")]
    [InlineData("31/04/2024")]
    [InlineData("01/02/2024 10:00")]
    public void Refuses_a_date_of_another_format(string text) =>
        Should.Throw<TableException>(() => Formatted("dd/MM/yyyy", "01/02/2024", text)).Message.ShouldBe(
            $"ward.csv, row 3, column \"x\": found \"{text}\", expected a date in the format dd/MM/yyyy.");

    [Fact]
    public void Refuses_a_missing_date() =>
        Should.Throw<TableException>(() => Formatted("dd/MM/yyyy", "01/02/2024", "")).Row.ShouldBe(3);

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("dd/MM")]
    [InlineData("HH:mm")]
    [InlineData("'yyyy'")]
    [InlineData("yyyy'")]
    [InlineData("rubbish")]
    public void Refuses_a_format_without_a_year(string format) =>
        Should.Throw<TableException>(() => Formatted(format, "01/02/2024")).Message.ShouldContain("cannot be used, expected one with a year");

    private static PeriodColumn Formatted(string format, params string[] values) =>
        Read("x,y\n" + string.Concat(values.Select(value => value + ",a\n")), new TableOptions { DateFormat = format }).Periods("x");
}
