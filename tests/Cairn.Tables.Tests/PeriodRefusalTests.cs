using static Cairn.Tables.Tests.Sample;

namespace Cairn.Tables.Tests;

public sealed class PeriodRefusalTests
{
    private const string Advice = "give the date format, e.g. --date-format dd/MM/yyyy";

    [Fact]
    public void Refuses_dates_that_nothing_settles()
    {
        var refusal = DatesRefused("01/01/2024", "02/01/2024", "03/01/2024");

        refusal.Row.ShouldBe(3);
        refusal.Message.ShouldBe(
            "ward.csv, row 3, column \"x\": found \"02/01/2024\", which could be 2 January 2024 or 1 February 2024, "
            + "expected dates that can be read in one way only; " + Advice + ".");
    }

    [Fact]
    public void Refuses_two_orders_and_names_both_rows()
    {
        var refusal = DatesRefused("13/01/2024", "01/02/2024", "01/13/2024");

        refusal.Row.ShouldBe(4);
        refusal.Message.ShouldContain("found \"01/13/2024\" with the month first although row 2 has \"13/01/2024\" with the day first");
    }

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2023-13-01")]
    [InlineData("2023-00")]
    [InlineData("0000-01-01")]
    [InlineData("31/04/2024")]
    [InlineData("04/31/2024")]
    [InlineData("32/13/2024")]
    [InlineData("1.13.2024")]
    [InlineData("31 Apr 2024")]
    [InlineData("2025-Q5")]
    [InlineData("2025-W53")]
    public void Refuses_dates_that_no_calendar_has(string text)
    {
        var refusal = DatesRefused("2024-01-01", text);

        refusal.Row.ShouldBe(3);
        refusal.Message.ShouldContain($"found \"{text}\", which no calendar has");
        refusal.Message.ShouldContain("--date-format");
    }

    [Theory]
    [InlineData("01/02/24")]
    [InlineData("1.2.24")]
    [InlineData("24-02-01")]
    public void Refuses_short_years_between_numbers(string text) =>
        DatesRefused(text).Message.ShouldContain("expected a year of four digits; give the date format, e.g. --date-format dd/MM/yy");

    [Theory]
    [InlineData("week 3")]
    [InlineData("Mai 2024")]
    [InlineData("2024-01-01T25:00")]
    [InlineData("2024-01-01 10:75")]
    [InlineData("2024-01-01 13:00 PM")]
    [InlineData("2024-01-01x")]
    [InlineData("2024-01/01")]
    [InlineData("10:45")]
    [InlineData("1 Jan")]
    [InlineData("Jan 2")]
    [InlineData("NA")]
    [InlineData("2024-")]
    [InlineData("/")]
    public void Refuses_what_is_neither_date_nor_number(string text)
    {
        var refusal = DatesRefused(text);

        refusal.Row.ShouldBe(2);
        refusal.Message.ShouldBe(
            $"ward.csv, row 2, column \"x\": found \"{text}\", expected a date such as 2024-01-31, or a number; {Advice}.");
    }

    [Fact]
    public void Refuses_a_missing_period() =>
        DatesRefused("2024-01", "").Message.ShouldBe(
            "ward.csv, row 3, column \"x\": found an empty cell, expected a date such as 2024-01-31, or a number.");

    [Fact]
    public void Refuses_a_number_among_dates() =>
        DatesRefused("2024-01", "2024-02", "2024").Message.ShouldBe(
            "ward.csv, row 4, column \"x\": found \"2024\" in a column of dates, expected a date in every row.");

    [Fact]
    public void Refuses_a_date_among_numbers() =>
        DatesRefused("1", "2024-02").Message.ShouldBe(
            "ward.csv, row 3, column \"x\": found \"2024-02\" in a column of numbers, expected a number in every row, or a date in every row.");

    [Fact]
    public void Refuses_months_that_look_like_decimals()
    {
        DatesRefused("12.2023", "01.2024").Message.ShouldContain("which could be a month or a decimal number");
        Column("12.2023", "13.5").Periods("x").Number(0).ShouldBe(12.2023);
    }

    [Fact]
    public void Refuses_numbers_that_are_ambiguous_as_numbers() =>
        DatesRefused("1,234", "2,345").Message.ShouldContain("which could be 1234 or 1.234");
}
