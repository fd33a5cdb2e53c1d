namespace Cairn.Tables.Tests;

public sealed class NumberTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("-7", -7)]
    [InlineData("+7", 7)]
    [InlineData("\u22127.5", -7.5)]
    [InlineData("0012", 12)]
    [InlineData("1.5", 1.5)]
    [InlineData(".5", 0.5)]
    [InlineData("1e3", 1000)]
    [InlineData("2.5E-3", 0.0025)]
    [InlineData("14768.4166666667", 14768.4166666667)]
    [InlineData("0.1", 0.1)]
    [InlineData("1.7976931348623157E308", double.MaxValue)]
    [InlineData("12345678901234567890", 12345678901234567890d)]
    public void Reads_plain_numbers_to_the_last_digit(string text, double number) =>
        Sample.Numbers(text).ShouldBe([number]);

    [Theory]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1 234", 1234)]
    [InlineData("1\u00A0234 ", 1234)]
    [InlineData("1\u202F234.5", 1234.5)]
    [InlineData("1'234'567", 1234567)]
    [InlineData("1’234.5", 1234.5)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1 234,5", 1234.5)]
    [InlineData("12,5", 12.5)]
    [InlineData("0,123", 0.123)]
    [InlineData("-0,5", -0.5)]
    [InlineData(",5", 0.5)]
    [InlineData("1,2345", 1.2345)]
    [InlineData("1234,567", 1234.567)]
    public void Reads_separators_that_have_one_meaning(string text, double number) =>
        Sample.Numbers(text).ShouldBe([number]);

    [Fact]
    public void Takes_one_point_for_a_decimal_point() =>
        Sample.Numbers("1.234", "987").ShouldBe([1.234, 987]);

    [Fact]
    public void Lets_the_column_decide_what_a_comma_is()
    {
        Sample.Numbers("1,234", "1,234.5").ShouldBe([1234, 1234.5]);
        Sample.Numbers("1,234", "0.5").ShouldBe([1234, 0.5]);
        Sample.Numbers("1,234", "12,5").ShouldBe([1.234, 12.5]);
        Sample.Numbers("1,234", "1,234,567").ShouldBe([1234, 1234567]);
    }

    [Fact]
    public void Lets_the_column_decide_what_a_point_is() =>
        Sample.Numbers("1.234", "0,5").ShouldBe([1234, 0.5]);

    [Theory]
    [InlineData("1,234")]
    [InlineData("-999,999")]
    public void Refuses_a_comma_that_nothing_explains(string text)
    {
        var refusal = Sample.NumbersRefused("5", text, "7");

        refusal.Row.ShouldBe(3);
        refusal.Column.ShouldBe("x");
        refusal.Message.ShouldContain("which could be");
    }

    [Fact]
    public void Words_an_unexplained_comma() => Sample.NumbersRefused("1,234").Message.ShouldBe(
        "ward.csv, row 2, column \"x\": found \"1,234\", which could be 1234 or 1.234, expected numbers that can be read in one way only, such as 1234 without a separator, or 1.2340 with another decimal.");

    [Fact]
    public void Refuses_a_lone_point_only_in_a_file_separated_by_semicolons()
    {
        Sample.Read("a;b\n1.234;x\n987;x\n").ShouldSatisfyAllConditions(
            table => Should.Throw<TableException>(() => table.Numbers("a")).Message.ShouldContain("which could be 1234 or 1.234"));
        Sample.Read("a;b\n1.234;x\n0.987;x\n").Numbers("a").Values.ShouldBe([1.234, 0.987]);
        Sample.Read("a\tb\n1.234\tx\n").Numbers("a").Values.ShouldBe([1.234]);
    }

    [Fact]
    public void Refuses_two_decimal_marks_and_names_both_rows()
    {
        var refusal = Sample.NumbersRefused("3", "1.5", "1,5");

        refusal.Row.ShouldBe(4);
        refusal.Message.ShouldBe(
            "ward.csv, row 4, column \"x\": found \"1,5\" although row 3 has \"1.5\", expected one decimal mark, a point or a comma, in the whole column.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("NA")]
    [InlineData("n/a")]
    [InlineData("Null")]
    public void Takes_blank_and_not_available_for_missing(string text)
    {
        var column = Sample.Column("1", text, "2").Numbers("x");

        column.Values.ShouldBe([1, null, 2]);
        column.AnyMissing.ShouldBeTrue();
        column.IsMissing(1).ShouldBeTrue();
        double.IsNaN(column.Span[1]).ShouldBeTrue();
    }

    [Theory]
    [InlineData("abc", "a number.")]
    [InlineData("12 falls", "a number.")]
    [InlineData("1,23,4", "a number.")]
    [InlineData("12,34,567", "a number.")]
    [InlineData("1.2.3", "a number.")]
    [InlineData("1 23", "a number.")]
    [InlineData("1,234 567", "a number.")]
    [InlineData("5.", "a number.")]
    [InlineData("--5", "a number.")]
    [InlineData("1e", "a number.")]
    [InlineData("0x1F", "a number.")]
    [InlineData("٣", "a number.")]
    [InlineData("TRUE", "a number.")]
    [InlineData("2024-01-01", "a number.")]
    [InlineData("5%", "a number without the % sign.")]
    [InlineData("£5", "a number without a currency sign.")]
    [InlineData("5 €", "a number without a currency sign.")]
    [InlineData("(5)", "a number, a negative one with a minus sign in front.")]
    [InlineData("-", "a number, or an empty cell where a value is missing.")]
    [InlineData(".", "a number, or an empty cell where a value is missing.")]
    [InlineData("NaN", "a finite number.")]
    [InlineData("Infinity", "a finite number.")]
    [InlineData("-inf", "a finite number.")]
    [InlineData("1e999", "a finite number.")]
    [InlineData("-1e999", "a finite number.")]
    public void Refuses_what_is_no_number(string text, string expected)
    {
        var refusal = Sample.NumbersRefused("1", text);

        refusal.Row.ShouldBe(3);
        refusal.Message.ShouldEndWith($"found \"{text}\", expected {expected}");
    }

    [Fact]
    public void Refuses_a_text_longer_than_any_number() =>
        Sample.NumbersRefused(new string('1', 401)).Message.ShouldContain("expected a number");

    [Fact]
    public void Reads_outcomes() =>
        Sample.Column("TRUE", "false", "1", "0", "1.0", "NA").Outcomes("x").Values.ShouldBe([1, 0, 1, 0, 1, null]);

    [Theory]
    [InlineData("2")]
    [InlineData("yes")]
    [InlineData("0,5")]
    public void Refuses_an_outcome_that_is_neither(string text) =>
        Should.Throw<TableException>(() => Sample.Column("1", text).Outcomes("x")).Message
            .ShouldBe($"ward.csv, row 3, column \"x\": found \"{text}\", expected 1, 0, TRUE or FALSE.");
}
