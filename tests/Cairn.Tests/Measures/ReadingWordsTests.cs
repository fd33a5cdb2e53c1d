using Cairn.Measures;

namespace Cairn.Tests.Measures;

/// <summary>Numbers, periods and pasted rows as people write them.</summary>
public sealed class ReadingWordsTests
{
    [Theory]
    [InlineData("12.5", 12.5)]
    [InlineData(" 12,5 ", 12.5)]
    [InlineData("1 234", 1234d)]
    [InlineData("95 %", 95d)]
    [InlineData("-3", -3d)]
    [InlineData("", null)]
    public void A_number_is_read_as_it_was_meant(string typed, double? meant)
    {
        EnteredNumber.TryRead(typed, out var number).ShouldBeTrue();
        number.ShouldBe(meant);
    }

    [Theory]
    [InlineData("1,234")]
    [InlineData("1.234,5")]
    [InlineData("twelve")]
    [InlineData("1e400")]
    [InlineData("%")]
    public void What_could_be_two_numbers_is_none(string typed) => EnteredNumber.TryRead(typed, out _).ShouldBeFalse();

    [Theory]
    [InlineData(Frequency.Daily, "2026-03-05", "2026-03-05", "2026-03-06")]
    [InlineData(Frequency.Weekly, "2026-03-05", "2026-03-02", "2026-03-09")]
    [InlineData(Frequency.Weekly, "2026-03-01", "2026-02-23", "2026-03-02")]
    [InlineData(Frequency.Monthly, "2026-03-05", "2026-03-01", "2026-04-01")]
    [InlineData(Frequency.Quarterly, "2026-06-30", "2026-04-01", "2026-07-01")]
    [InlineData(Frequency.Yearly, "2026-06-30", "2026-01-01", "2027-01-01")]
    public void A_period_is_known_by_its_first_day(Frequency frequency, string day, string first, string next)
    {
        var period = frequency.Begin(Day(day));
        period.ShouldBe(Day(first));
        frequency.Step(period, 1).ShouldBe(Day(next));
        frequency.Between(period, Day(next)).ShouldBe(1);
    }

    [Theory]
    [InlineData("2024-01-01\t5\t40\n2024-02-01\t7\t50")]
    [InlineData("\"2024-01-01\",5,40\n\"2024-02-01\",7,50")]
    [InlineData("Jan 2024\t5\t40\nFeb 2024\t7\t50")]
    [InlineData("Month;Late;All\n01.01.2024;5;40\n01.02.2024;7;50")]
    [InlineData("Month\tLate\tAll\r\nJan 2024\t5\t40\r\nFeb 2024\t7\t50\r\n")]
    public void Rows_of_a_spreadsheet_are_read_with_headings_and_without(string pasted)
    {
        var (readings, refusal) = PastedReadings.Read(pasted, Measuring.Referrals);

        refusal.ShouldBeNull();
        readings.Select(reading => (reading.Period, reading.Found)).ShouldBe([(new(2024, 1, 1), new(5, 40)), (new(2024, 2, 1), new(7, 50))]);
    }

    [Fact]
    public void A_decimal_comma_is_a_comma_of_the_whole_column() =>
        PastedReadings.Read("2024-01-01\t5,25\n2024-02-01\t7,5", Measuring.Referrals with { Shape = ReadingShape.Value }).Readings.Select(reading => reading.Found.Value).ShouldBe([5.25, 7.5]);

    [Theory]
    [InlineData("2024-01-01\t5", "PasteColumnsMissing")]
    [InlineData("2024-01-01\tfive\t40", "PasteUnreadable")]
    [InlineData("Ward\tLate\tAll\nRowan\t5\t40", "PasteUnreadable")]
    [InlineData(" \t", "ReadingsMissing")]
    public void A_row_that_does_not_do_is_named(string pasted, string words) => PastedReadings.Read(pasted, Measuring.Referrals).Refusal!.Words.ShouldBe(words);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
