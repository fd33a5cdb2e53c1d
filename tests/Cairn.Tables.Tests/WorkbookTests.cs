using static Cairn.Tables.Tests.Sample;
using static Cairn.Tables.Tests.WorkbookFile;

namespace Cairn.Tables.Tests;

public sealed class WorkbookTests
{
    private const string Book = "ward.xlsx";

    [Fact]
    public void Reads_dates_numbers_truths_and_texts()
    {
        var table = Open(new WorkbookFile().Sheet(
            "Data",
            [Text("month"), Text("falls"), Text("harm"), Text("site")],
            [Date("45292"), Number("3"), Truth(true), Text(" Rowan ")],
            [Date("45323.5"), Number("0.1"), Truth(false), Blank()]));

        table.Periods("month").Dates.ToArray().ShouldBe([Day(2024, 1, 1), Day(2024, 2, 1).AddHours(12)]);
        table.Numbers("falls").Values.ShouldBe([3, 0.1]);
        table.Outcomes("harm").Values.ShouldBe([1, 0]);
        table.Texts("site").Values.ShouldBe(["Rowan", ""]);
        table.RowNumber(0).ShouldBe(2);
    }

    [Fact]
    public void Reads_numbers_and_dates_stored_as_text_by_the_rules_of_text()
    {
        var table = Open(new WorkbookFile().Sheet(
            "Data",
            [Text("day"), Text("rate"), Text("count")],
            [Text("13/01/2024"), Text("1,5"), Text("1,234")],
            [Text("01/02/2024"), Number("2.5"), Number("7")]));

        table.Periods("day").Dates.ToArray().ShouldBe([Day(2024, 1, 13), Day(2024, 2, 1)]);
        table.Numbers("rate").Values.ShouldBe([1.5, 2.5]);
        Should.Throw<TableException>(() => table.Numbers("count")).Row.ShouldBe(2);
    }

    [Fact]
    public void Tells_a_number_from_the_same_letters_as_text() =>
        Open(new WorkbookFile().Sheet("Data", [Text("a")], [Number("1.234")], [Text("1.234")], [Text("0,5")]))
            .Numbers("a").Values.ShouldBe([1.234, 1234, 0.5]);

    [Fact]
    public void Uses_the_results_of_formulas() =>
        Open(new WorkbookFile().Sheet("Data", [Text("a")], [Formula("1+2", "3")])).Numbers("a").Values.ShouldBe([3]);

    [Fact]
    public void Refuses_a_formula_whose_result_is_not_stored() =>
        Should.Throw<TableException>(() => Open(new WorkbookFile().Sheet("Data", [Text("a"), Text("b")], [Number("1"), Text("x")], [UncomputedFormula("A2+1"), Text("y")])).Numbers("a")).Message
            .ShouldBe("ward.xlsx, row 3, column \"a\": found a formula whose result is not stored (open the workbook and save it), expected a number.");

    [Fact]
    public void Refuses_an_error_where_a_value_is_due()
    {
        var table = Open(new WorkbookFile().Sheet(
            "Data",
            [Text("a"), Text("b")],
            [Number("1"), Text("x")],
            [Error("#DIV/0!"), Error("#N/A")]));

        Should.Throw<TableException>(() => table.Numbers("a")).Message
            .ShouldBe("ward.xlsx, row 3, column \"a\": found the error #DIV/0!, expected a number.");
        Should.Throw<TableException>(() => table.Texts("b")).Message.ShouldContain("found the error #N/A");
        Should.Throw<TableException>(() => table.Periods("b")).Row.ShouldBe(2);
        Should.Throw<TableException>(() => table.Outcomes("a")).Row.ShouldBe(3);
    }

    [Fact]
    public void Refuses_a_date_or_a_truth_where_a_number_is_due()
    {
        var table = Open(new WorkbookFile().Sheet("Data", [Text("a"), Text("b")], [Date("45292"), Truth(true)]));

        Should.Throw<TableException>(() => table.Numbers("a")).Message.ShouldContain("found the date 2024-01-01, expected a number");
        Should.Throw<TableException>(() => table.Numbers("b")).Message.ShouldContain("found \"TRUE\", expected a number");
    }

    [Fact]
    public void Refuses_numbers_among_dates_and_times_without_a_date()
    {
        var table = Open(new WorkbookFile().Sheet(
            "Data",
            [Text("a"), Text("b")],
            [Date("45292"), Date("0.5")],
            [Number("45293"), Date("0.75")]));

        Should.Throw<TableException>(() => table.Periods("a")).Message.ShouldContain("row 3, column \"a\": found \"45293\" in a column of dates");
        Should.Throw<TableException>(() => table.Periods("b")).Message.ShouldContain("found \"12:00:00\", expected a date");
    }

    [Fact]
    public void Reads_the_first_visible_sheet_that_holds_anything()
    {
        var table = Open(new WorkbookFile()
            .HiddenSheet("Lists", [Text("hidden")], [Number("1")])
            .Sheet("Cover")
            .Sheet("Data", [Text("a")], [Error("#REF!")])
            .Sheet("More", [Text("b")], [Number("3")]));

        table.Headers.ShouldBe(["a"]);
        Should.Throw<TableException>(() => table.Numbers("a")).Message.ShouldContain("#REF!");
    }

    [Fact]
    public void Skips_empty_rows_and_still_counts_them()
    {
        var table = Open(new WorkbookFile().Sheet(
            "Data",
            [],
            [Blank()],
            [Text("a"), Text("b")],
            [Number("1"), Number("2")],
            [],
            [Number("3"), Number("4")]));

        table.Numbers("b").Values.ShouldBe([2, 4]);
        table.RowNumber(1).ShouldBe(6);
    }

    [Fact]
    public void Passes_over_cells_beyond_the_header() =>
        Open(new WorkbookFile().Sheet("Data", [Text("a")], [Number("1"), Blank(), Text("checked by Amara")])).Headers.ShouldBe(["a"]);

    [Fact]
    public void Filters_by_numbers_dates_and_truths()
    {
        var bytes = new WorkbookFile().Sheet(
            "Data",
            [Text("n"), Text("d"), Text("t")],
            [Number("1"), Date("45292"), Truth(true)],
            [Number("2"), Date("45323"), Truth(false)]).Bytes();

        foreach (var (column, value) in new[] { ("n", "2.0"), ("d", "2024-02-01"), ("t", "FALSE") })
            Read(bytes, new TableOptions { Where = [new ColumnFilter(column, value)] }, Book).RowNumber(0).ShouldBe(3);
    }

    [Fact]
    public void Reads_dates_counted_from_1904() =>
        Open(new WorkbookFile { CountsFrom1904 = true }.Sheet("Data", [Text("d")], [Date("43830")]))
            .Periods("d").Date(0).ShouldBe(Day(2024, 1, 1));

    [Fact]
    public void Reads_a_workbook_whatever_its_name_and_from_a_stream()
    {
        var bytes = new WorkbookFile().Sheet("Data", [Text("a")], [Number("1")]).Bytes();

        Read(bytes, name: "standard input").Numbers("a").Values.ShouldBe([1]);
        Read(bytes, name: "ward.csv").Numbers("a").Values.ShouldBe([1]);
    }

    [Fact]
    public void Reads_a_workbook_by_its_path_and_lets_go_of_it()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("cairn-tables-").FullName, Book);
        File.WriteAllBytes(path, new WorkbookFile().Sheet("Data", [Text("a")], [Number("1")]).Bytes());

        TableReader.Read(path, cancel: TestContext.Current.CancellationToken).Numbers("a").Values.ShouldBe([1]);
        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) File.Exists(path).ShouldBeTrue();
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void Refuses_a_workbook_without_data()
    {
        RefusedBook(new WorkbookFile().Sheet("Data").HiddenSheet("Lists", [Text("a")], [Number("1")]).Bytes())
            .Message.ShouldContain("no visible sheet of this workbook holds anything");
        RefusedBook(new WorkbookFile().Sheet("Data", [Text("a")]).Bytes()).Message.ShouldContain("no row of data");
    }

    private static Table Open(WorkbookFile file) => Read(file.Bytes(), name: Book);

    private static TableException RefusedBook(byte[] bytes) => Should.Throw<TableException>(() => Read(bytes, name: Book));
}
