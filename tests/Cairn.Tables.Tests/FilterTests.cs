namespace Cairn.Tables.Tests;

public sealed class FilterTests
{
    private const string Text = "site,type,n\nRowan,1,10\nRowan,2,20\nAsh,1.0,30\nrowan,1,40\n,1,50\n";

    [Fact]
    public void Keeps_rows_whose_text_is_equal()
    {
        var table = Sample.Read(Text, Where(("site", "Rowan")));

        table.Numbers("n").Values.ShouldBe([10, 20]);
        table.RowNumber(1).ShouldBe(3);
    }

    [Fact]
    public void Keeps_rows_whose_number_is_equal() =>
        Sample.Read(Text, Where(("type", "1"))).Numbers("n").Values.ShouldBe([10, 30, 40, 50]);

    [Fact]
    public void Keeps_rows_that_pass_every_filter() =>
        Sample.Read(Text, Where(("type", " 1 "), ("SITE", "Ash"))).Numbers("n").Values.ShouldBe([30]);

    [Fact]
    public void Keeps_empty_cells_where_the_value_is_empty() =>
        Sample.Read(Text, Where(("site", ""))).Numbers("n").Values.ShouldBe([50]);

    [Fact]
    public void Filters_by_a_column_that_is_not_kept() =>
        Sample.Read(Text, Where(("site", "Ash")) with { Columns = ["n"] }).Numbers("n").Values.ShouldBe([30]);

    [Fact]
    public void Refuses_a_filter_on_a_missing_column() =>
        Sample.Refused(Text, Where(("sit", "Ash"))).Message.ShouldContain("is it \"site\"?");

    [Fact]
    public void Refuses_filters_that_leave_nothing() =>
        Sample.Refused(Text, Where(("type", "9"), ("site", "Ash"))).Message.ShouldBe(
            "ward.csv: no row is left where \"type\" is \"9\" and \"site\" is \"Ash\", expected a filter that keeps at least one row.");

    private static TableOptions Where(params (string Column, string Value)[] filters) =>
        new() { Where = [.. filters.Select(filter => new ColumnFilter(filter.Column, filter.Value))] };
}
