using System.IO.Compression;
using System.Text;
using static Cairn.Tables.Tests.WorkbookFile;

namespace Cairn.Tables.Tests;

/// <summary>Files of other kinds that people pick by mistake, and what they are told to do.</summary>
public sealed class OtherFileTests
{
    [Fact]
    public void Refuses_an_old_or_protected_workbook() =>
        Sample.Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).Message.ShouldBe(
            "ward.csv: this is an old (.xls) or password-protected Excel workbook, expected a workbook saved as .xlsx without a password, or a CSV file.");

    [Theory]
    [InlineData("content.xml", "this is an OpenDocument file")]
    [InlineData("xl/workbook.bin", "this is a binary (.xlsb) workbook")]
    [InlineData("notes.txt", "this is a ZIP archive that holds no workbook")]
    public void Refuses_another_zip(string entry, string message) =>
        Sample.Refused(Zip((entry, "hello"))).Message.ShouldBe($"ward.csv: {message}, expected a workbook saved as .xlsx, or a CSV file.");

    [Fact]
    public void Refuses_an_empty_zip() => Sample.Refused(Zip()).Message.ShouldContain("holds no workbook");

    [Fact]
    public void Refuses_a_workbook_cut_short()
    {
        var bytes = new WorkbookFile().Sheet("Data", [Text("a")], [Number("1")]).Bytes();

        Sample.Refused(bytes[..(bytes.Length / 2)]).Message.ShouldContain("the workbook seems damaged");
    }

    [Theory]
    [InlineData("not xml")]
    [InlineData("<workbook/>")]
    [InlineData("<!DOCTYPE x [<!ENTITY e \"boom\">]><x>&e;</x>")]
    public void Refuses_a_workbook_whose_parts_make_no_sense(string workbook)
    {
        var message = Sample.Refused(Zip(("xl/workbook.xml", workbook))).Message;

        message.ShouldStartWith("ward.csv: ");
        message.ShouldContain("workbook");
    }

    [Theory]
    [InlineData("<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>", "more rows")]
    [InlineData("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>", "more columns")]
    public void Refuses_a_sheet_larger_than_sheets_are(string rows, string message)
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string Links = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        var bytes = Zip(
            ("xl/workbook.xml", $"<workbook {Main} {Links}><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>"));

        Sample.Refused(bytes).Message.ShouldContain(message);
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
