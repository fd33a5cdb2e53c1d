using System.IO.Compression;

namespace Cairn.Shared.Uploads;

/// <summary>Workbooks, which are packed folders: those of ECMA-376 (XLSX) and of ISO/IEC 26300 (ODS). One that holds a program is none for us.</summary>
internal static class SheetFile
{
    private const string OpenSheet = "application/vnd.oasis.opendocument.spreadsheet";

    private static readonly string[] Programs = ["xl/vbaProject.bin", "xl/macrosheets/", "Basic/", "Scripts/"];

    public static bool IsPacked(ReadOnlySpan<byte> sent) => sent.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Which of the two it is; null where it is another packed folder, is damaged, or holds a program.</summary>
    public static (string Type, string Ending)? KindOf(byte[] sent)
    {
        try
        {
            using var folder = new ZipArchive(new MemoryStream(sent), ZipArchiveMode.Read);
            if (folder.Entries.Any(entry => Array.Exists(Programs, program => entry.FullName.StartsWith(program, StringComparison.OrdinalIgnoreCase))))
                return null;
            if (folder.GetEntry("[Content_Types].xml") is not null && folder.GetEntry("xl/workbook.xml") is not null)
                return ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");
            return TypeIn(folder) == OpenSheet ? (OpenSheet, ".ods") : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>What a folder says that it is, as far as it matters: no more is unpacked.</summary>
    private static string? TypeIn(ZipArchive folder)
    {
        if (folder.GetEntry("mimetype") is not { } entry)
            return null;
        var said = new byte[OpenSheet.Length + 1];
        using var stream = entry.Open();
        return System.Text.Encoding.ASCII.GetString(said, 0, stream.ReadAtLeast(said, said.Length, throwOnEndOfStream: false));
    }
}
