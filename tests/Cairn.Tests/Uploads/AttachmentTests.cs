using System.IO.Compression;
using System.Text;
using Cairn.Shared.Uploads;

namespace Cairn.Tests.Uploads;

/// <summary>What files are taken: known by what is in them, whatever they are called.</summary>
public sealed class AttachmentTests
{
    private const string OpenSheet = "application/vnd.oasis.opendocument.spreadsheet";

    [Theory]
    [InlineData("%PDF-1.7 …", "a.csv", "application/pdf")]
    [InlineData("a,b\r\n1,2", "a.CSV", "text/csv")]
    [InlineData("a\tb", "a.tsv", "text/tab-separated-values")]
    [InlineData("<html><script>", "a.html", "text/plain")]
    [InlineData("<svg onload='alert(1)'/>", "a.svg", "text/plain")]
    public void Texts_and_pdfs_are_what_they_are(string content, string name, string type) =>
        Attachment.Read(Encoding.UTF8.GetBytes(content), name, "File").Attachment!.Type.ShouldBe(type);

    [Fact]
    public void Workbooks_are_taken_and_those_with_programs_are_not()
    {
        TypeOf(("[Content_Types].xml", ""), ("xl/workbook.xml", "")).ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        TypeOf(("mimetype", OpenSheet), ("content.xml", "")).ShouldBe(OpenSheet);
        TypeOf(("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("xl/vbaProject.bin", "")).ShouldBeNull();
        TypeOf(("mimetype", OpenSheet), ("Basic/Standard/Module1.xml", "")).ShouldBeNull();
        TypeOf(("mimetype", OpenSheet + "x")).ShouldBeNull();
        TypeOf(("notes.txt", "any other folder")).ShouldBeNull();
    }

    [Fact]
    public void What_is_nothing_of_that_is_refused_with_what_was_expected()
    {
        Attachment.Read([], "a.txt", "File").Refusal!.Words.ShouldBe("AttachmentEmpty");
        Attachment.Read([(byte)'M', (byte)'Z', 0, 1], "a.txt", "File").Refusal!.Words.ShouldBe("AttachmentUnknown");
        Attachment.Read("PK\u0003\u0004 no folder"u8.ToArray(), "a.xlsx", "File").Refusal!.Words.ShouldBe("AttachmentUnknown");
        Attachment.Read(new byte[Attachment.Largest + 1], "a.txt", "File").Refusal!.Words.ShouldBe("AttachmentTooLarge");
        Attachment.Read(PictureBytes.Png(9000), "a.png", "File").Refusal!.Words.ShouldBe("PictureTooWide");
    }

    [Fact]
    public void A_picture_is_a_picture_whatever_it_is_called() => Attachment.Read(PictureBytes.Png(), "a.csv", "File").Attachment!.Ending.ShouldBe(".png");

    private static string? TypeOf(params (string Name, string Content)[] parts)
    {
        using var memory = new MemoryStream();
        using (var folder = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = folder.CreateEntry(name).Open();
                part.Write(Encoding.ASCII.GetBytes(content));
            }
        }

        return Attachment.Read(memory.ToArray(), "a.csv", "File").Attachment?.Type;
    }
}
