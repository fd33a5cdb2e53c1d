using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cairn.Tables.Tests;

/// <summary>Makes small workbooks, cell by cell, as a spreadsheet program would store them.</summary>
internal sealed class WorkbookFile
{
    private const uint DateFormat = 14;

    private readonly List<(string Name, bool IsHidden, List<Row> Rows)> sheets = [];

    public bool CountsFrom1904 { get; init; }

    public static Cell Text(string text) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };

    public static Cell Number(string number) => new(new CellValue(number));

    public static Cell Date(string serial) => new(new CellValue(serial)) { StyleIndex = 1 };

    public static Cell Truth(bool truth) => new(new CellValue(truth ? "1" : "0")) { DataType = CellValues.Boolean };

    public static Cell Error(string error) => new(new CellValue(error)) { DataType = CellValues.Error };

    public static Cell Formula(string formula, string result) => new(new CellFormula(formula), new CellValue(result));

    public static Cell UncomputedFormula(string formula) => new(new CellFormula(formula));

    public static Cell Blank() => new() { StyleIndex = 0 };

    public WorkbookFile Sheet(string name, params Cell[][] rows) => Add(name, isHidden: false, rows);

    public WorkbookFile HiddenSheet(string name, params Cell[][] rows) => Add(name, isHidden: true, rows);

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook)) Write(document.AddWorkbookPart());
        return stream.ToArray();
    }

    private WorkbookFile Add(string name, bool isHidden, Cell[][] rows)
    {
        sheets.Add((name, isHidden, [.. rows.Select((cells, i) => Numbered(cells, i + 1))]));
        return this;
    }

    private static Row Numbered(Cell[] cells, int row)
    {
        for (var i = 0; i < cells.Length; i++) cells[i].CellReference = (char)('A' + i) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new Row(cells.Cast<OpenXmlElement>()) { RowIndex = (uint)row };
    }

    private void Write(WorkbookPart book)
    {
        book.Workbook = new Workbook(new WorkbookProperties { Date1904 = CountsFrom1904 ? true : null }, new Sheets());
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = DateFormat, ApplyNumberFormat = true }));
        foreach (var (name, isHidden, rows) in sheets)
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows));
            book.Workbook.Sheets!.AppendChild(new Sheet
            {
                Name = name,
                Id = book.GetIdOfPart(part),
                SheetId = (uint)sheets.Count + (uint)book.Workbook.Sheets.Count() + 1,
                State = isHidden ? SheetStateValues.Hidden : null,
            });
        }
    }
}
