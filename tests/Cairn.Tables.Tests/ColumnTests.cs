namespace Cairn.Tables.Tests;

public sealed class ColumnTests
{
    private const string Text = "Month,falls,Falls,Bed days\n2024-01,1,2,3\n2024-02,4,5,6\n";

    [Fact]
    public void Finds_a_column_by_its_exact_name_first()
    {
        Sample.Read(Text).Numbers("falls").Values.ShouldBe([1, 4]);
        Sample.Read(Text).Numbers("Falls").Values.ShouldBe([2, 5]);
    }

    [Fact]
    public void Finds_a_column_in_any_case_where_only_one_fits()
    {
        var column = Sample.Read(Text).Numbers(" bed DAYS ");

        column.Values.ShouldBe([3, 6]);
        column.Name.ShouldBe("Bed days");
    }

    [Fact]
    public void Refuses_a_name_that_fits_two_columns() =>
        Should.Throw<TableException>(() => Sample.Read(Text).Numbers("FALLS")).Message
            .ShouldBe("ward.csv, column \"FALLS\": several columns have this name, expected a name that one column has.");

    [Fact]
    public void Refuses_a_missing_column_with_the_nearest_name()
    {
        var refusal = Sample.Refused(Text, new TableOptions { Columns = ["bed_dys"] });

        refusal.Column.ShouldBe("bed_dys");
        refusal.Row.ShouldBeNull();
        refusal.Message.ShouldBe(
            "ward.csv, column \"bed_dys\": there is no such column in the header, row 1 (is it \"Bed days\"?), expected one of \"Month\", \"falls\", \"Falls\", \"Bed days\".");
    }

    [Fact]
    public void Guesses_no_name_where_none_is_near() =>
        Sample.Refused(Text, new TableOptions { Columns = ["denominator"] }).Message.ShouldNotContain("is it");

    [Fact]
    public void Refuses_duplicate_names_only_where_they_are_asked_for()
    {
        var table = Sample.Read("a,b,b\n1,2,3\n");

        table.Numbers("a").Values.ShouldBe([1]);
        table.HasColumn("b").ShouldBeTrue();
        Should.Throw<TableException>(() => table.Numbers("b")).Message.ShouldContain("several columns have this name");
    }

    [Fact]
    public void Knows_which_columns_it_has()
    {
        var table = Sample.Read(Text, new TableOptions { Columns = ["month"] });

        table.HasColumn("bed days").ShouldBeTrue();
        table.HasColumn("beds").ShouldBeFalse();
    }

    [Fact]
    public void Holds_only_the_columns_to_keep()
    {
        var table = Sample.Read(Text, new TableOptions { Columns = ["Falls"] });

        table.Headers.Count.ShouldBe(4);
        table.Numbers("Falls").Values.ShouldBe([2, 5]);
        Should.Throw<ArgumentException>(() => table.Numbers("Month"));
    }

    [Fact]
    public void Shares_equal_texts()
    {
        var texts = Sample.Read("site,n\nB,1\nA,2\nB,3\n,4\n").Texts("site");

        texts.Distinct.ShouldBe(["B", "A", ""]);
        texts.Codes.ToArray().ShouldBe([0, 1, 0, 2]);
        texts.Values.ShouldBe(["B", "A", "B", ""]);
    }

    [Fact]
    public void Words_a_refusal_of_the_caller()
    {
        var refusal = Sample.Read(Text).Refusal(1, "bed days", "a denominator above 0");

        refusal.Message.ShouldBe("ward.csv, row 3, column \"Bed days\": found \"6\", expected a denominator above 0.");
        refusal.Row.ShouldBe(3);
        refusal.Expected.ShouldBe("a denominator above 0");
    }

    [Fact]
    public void Shortens_what_it_quotes_and_keeps_it_on_one_line()
    {
        var text = "first\nsecond " + new string('x', 100);

        TableException.Quote(text).ShouldBe("\"first second " + new string('x', 27) + "…\"");
    }

    [Fact]
    public void Stores_many_different_and_repeated_texts_faithfully()
    {
        var expected = Enumerable.Range(0, 30_000).Select(i => i % 3 == 0 ? "ward " + i : "ä" + (i % 1500)).ToArray();

        var table = Sample.Read("a,b\n" + string.Concat(expected.Select(text => text + ",1\n")));

        table.Texts("a").Values.ShouldBe(expected);
    }
}
