namespace Cairn.Tables.Tests;

public sealed class DelimitedFileTests
{
    [Fact]
    public void Reads_headers_rows_and_cells()
    {
        var table = Sample.Read("month,falls\n2024-01,3\n2024-02,5\n");

        table.Source.ShouldBe("ward.csv");
        table.Headers.ShouldBe(["month", "falls"]);
        table.RowCount.ShouldBe(2);
        table.Texts("month").Values.ShouldBe(["2024-01", "2024-02"]);
        table.Numbers("falls").Values.ShouldBe([3, 5]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Accepts_every_line_ending(string end)
    {
        var table = Sample.Read(string.Join(end, "a,b", "1,2", "3,4", ""));

        table.Numbers("b").Values.ShouldBe([2, 4]);
        table.RowNumber(1).ShouldBe(3);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Finds_the_separator(string separator)
    {
        var table = Sample.Read(string.Join(separator, "a", "b") + "\n" + string.Join(separator, "1", "2") + "\n");

        table.Headers.ShouldBe(["a", "b"]);
        table.Numbers("b").Values.ShouldBe([2]);
    }

    [Fact]
    public void Takes_a_semicolon_before_a_decimal_comma()
    {
        Sample.Read("day;rate, mean\n1;1,5\n2;2,5\n").Numbers("rate, mean").Values.ShouldBe([1.5, 2.5]);
    }

    [Fact]
    public void Does_not_look_for_separators_inside_quotes()
    {
        var table = Sample.Read("\"a;b;c\",\"d\"\n\"1;2;3\",4\n");

        table.Headers.ShouldBe(["a;b;c", "d"]);
    }

    [Fact]
    public void Reads_a_file_of_one_column()
    {
        Sample.Read("falls\n3\n5\n").Numbers("falls").Values.ShouldBe([3, 5]);
    }

    [Fact]
    public void Reads_decimal_commas_in_a_file_of_one_column()
    {
        Sample.Read("rate\n3,5\n12,25\n").Numbers("rate").Values.ShouldBe([3.5, 12.25]);
    }

    [Fact]
    public void Believes_a_declared_separator()
    {
        var table = Sample.Read("sep=;\na,b;c\n1,2;3\n");

        table.Headers.ShouldBe(["a,b", "c"]);
        table.RowNumber(0).ShouldBe(3);
    }

    [Fact]
    public void Separates_a_tsv_by_tabs_whatever_else_it_holds()
    {
        Sample.Read("a,b\tc\n1,5\t2\n", name: "ward.tsv").Headers.ShouldBe(["a,b", "c"]);
    }

    [Fact]
    public void Reads_quoted_fields_with_line_ends_separators_and_doubled_quotes()
    {
        var table = Sample.Read("note,n\n\"one\ntwo, \"\"three\"\"\",1\nplain,2\n");

        table.Texts("note").Values.ShouldBe(["one\ntwo, \"three\"", "plain"]);
        table.RowNumber(1).ShouldBe(3);
    }

    [Fact]
    public void Keeps_a_quote_inside_an_unquoted_field()
    {
        Sample.Read("tube,n\n5\" long,1\n").Texts("tube")[0].ShouldBe("5\" long");
    }

    [Fact]
    public void Accepts_a_space_before_a_quoted_field()
    {
        Sample.Read("n, note\n1, \"a, b\"\n").Texts("note")[0].ShouldBe("a, b");
    }

    [Fact]
    public void Skips_blank_lines_and_still_counts_them()
    {
        var table = Sample.Read("\n\na,b\n\n1,2\n , \n3,4\n\n\n");

        table.RowCount.ShouldBe(2);
        table.RowNumber(0).ShouldBe(5);
        table.RowNumber(1).ShouldBe(7);
    }

    [Fact]
    public void Trims_headers_and_cells()
    {
        var table = Sample.Read(" a , b\u00A0\n x , y \n");

        table.Headers.ShouldBe(["a", "b"]);
        table.Texts("a")[0].ShouldBe("x");
    }

    [Fact]
    public void Accepts_empty_fields_beyond_the_header()
    {
        Sample.Read("a,b,\n1,2,,,\n3,4\n").Numbers("b").Values.ShouldBe([2, 4]);
    }

    [Theory]
    [InlineData("a,b\n1,2\n3\n", "found 1 field, expected 2 fields")]
    [InlineData("a,b\n1,2\n3,4,5\n", "found 3 fields, expected 2 fields")]
    public void Refuses_a_row_of_another_length(string text, string message)
    {
        var refusal = Sample.Refused(text);

        refusal.Row.ShouldBe(3);
        refusal.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("a,b\n1,2\n\"3,4\n5,6\n")]
    [InlineData("a,b\n1,2\n3,\"4")]
    public void Refuses_an_unclosed_quote_and_names_its_row(string text)
    {
        var refusal = Sample.Refused(text);

        refusal.Row.ShouldBe(3);
        refusal.Message.ShouldContain("never closed");
    }

    [Fact]
    public void Refuses_an_unclosed_quote_before_it_fills_the_memory()
    {
        var refusal = Sample.Refused("a,b\n1,\"" + string.Concat(Enumerable.Repeat("2\n3,4", 100_000)));

        refusal.Row.ShouldBe(2);
        refusal.Message.ShouldContain("250,000 characters");
    }

    [Fact]
    public void Refuses_text_after_a_closing_quote()
    {
        Sample.Refused("a,b\n1,\"two\"three\n").Message.ShouldContain("text follows a closing quotation mark");
    }

    [Fact]
    public void Closes_a_quote_at_the_very_end_of_the_file()
    {
        Sample.Read("a,b\n1,\"two\"").Texts("b")[0].ShouldBe("two");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("\n \r\n\n", "nothing but blank lines")]
    [InlineData("\"\"\n", "nothing but blank lines")]
    [InlineData("a,b\n", "no row of data")]
    [InlineData("a,b", "no row of data")]
    [InlineData("a,b\n\n , \n", "no row of data")]
    public void Refuses_a_file_without_rows(string text, string message)
    {
        Sample.Refused(text).Message.ShouldContain(message);
    }

    [Fact]
    public void Reads_rows_longer_than_a_buffer()
    {
        var long1 = new string('x', 100_000);
        var long2 = new string('y', 70_000);

        Sample.Read($"a,b\n{long1},{long2}\n1,2\n").Texts("b").Values.ShouldBe([long2, "2"]);
    }
}
