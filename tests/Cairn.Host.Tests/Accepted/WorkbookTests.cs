using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cairn.Host.Tests.Accepted;

/// <summary>Workbooks: dates, numbers and truths in cells, rows named as the spreadsheet shows them.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void Reads_dates_and_numbers()
    {
        using var cli = new Cli();
        var file = Write(cli, [Text("p"), Text("v")], [Date(45323), Number("2.5")], [Date(45292), Number("1")], [Date(45352), Text("4")]);

        var chart = Cli.Run("chart", file, "--kind", "run", "--period", "p", "--value", "v", "--json").ShouldBeDone().Json;

        chart.Each("x").ShouldBe("2024-01-01 2024-02-01 2024-03-01");
        chart.Each("y").ShouldBe("1 2.5 4");
    }

    [Fact]
    public void Reads_truths_as_outcomes()
    {
        using var cli = new Cli();
        var file = Write(cli, [Text("p"), Text("v")], [Number("1"), Truth("1")], [Number("2"), Truth("0")]);

        Cli.Run("cusum", file, "--period", "p", "--value", "v", "--p0", "0.1", "--json").ShouldBeDone().Json.GetProperty("upper").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void Refuses_text_in_a_column_of_numbers_by_its_row_and_column()
    {
        using var cli = new Cli();
        var file = Write(cli, [Text("p"), Text("v")], [Number("1"), Number("2")], [Number("2"), Text("two")]);

        Cli.Run("chart", file, "--kind", "run", "--period", "p", "--value", "v").ShouldBeRefused("data.xlsx, row 3, column \"v\"", "two");
    }

    private static Cell Text(string text) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };

    private static Cell Number(string number) => new(new CellValue(number));

    private static Cell Date(int serial) => new(new CellValue(serial)) { StyleIndex = 1 };

    private static Cell Truth(string truth) => new(new CellValue(truth)) { DataType = CellValues.Boolean };

    private static string Write(Cli cli, params Cell[][] rows)
    {
        using var document = SpreadsheetDocument.Create(cli.PathOf("data.xlsx"), SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
            new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
        var sheet = book.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new Worksheet(new SheetData(rows.Select((cells, i) => new Row(cells.Cast<OpenXmlElement>()) { RowIndex = (uint)i + 1 })));
        book.Workbook = new Workbook(new Sheets(new Sheet { Name = "Data", Id = book.GetIdOfPart(sheet), SheetId = 1 }));
        return cli.PathOf("data.xlsx");
    }
}
