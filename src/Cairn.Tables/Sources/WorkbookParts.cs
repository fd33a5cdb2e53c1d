using System.IO.Compression;
using System.Xml;

namespace Cairn.Tables.Sources;

/// <summary>
/// What the reading library passes over in a workbook: cells that hold an error (it shows them as blank),
/// and one of the two spellings by which a workbook says that its dates count from 1904.
/// </summary>
internal sealed class WorkbookParts
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Workbook = "xl/workbook.xml";

    private readonly Func<Stream> open;
    private readonly List<string> sheetLinks = [];
    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);

    private WorkbookParts(Func<Stream> open) => this.open = open;

    public bool CountsFrom1904Unseen { get; private set; }

    public static WorkbookParts Of(string name, Func<Stream> open)
    {
        var parts = new WorkbookParts(open);
        try
        {
            using var stream = open();
            using var archive = new ZipArchive(stream);
            if (Entry(archive, Workbook) is not { } workbook) throw NoWorkbook(name, archive);
            parts.ReadWorkbook(workbook);
            if (Entry(archive, "xl/_rels/workbook.xml.rels") is { } relations) parts.ReadTargets(relations);
            return parts;
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            throw new TableException(name, "the workbook seems damaged: it could not be opened", "a workbook saved again as .xlsx, or a CSV file");
        }
    }

    /// <summary>The cells of a sheet that hold an error such as #DIV/0!, by row from 1 and column from 0.</summary>
    public Dictionary<(int Row, int Column), string> ErrorCells(int sheet)
    {
        if (sheet >= sheetLinks.Count || !targets.TryGetValue(sheetLinks[sheet], out var target)) return [];
        using var file = open();
        using var archive = new ZipArchive(file);
        var path = target.StartsWith("/xl/", StringComparison.OrdinalIgnoreCase) ? target[1..] : "xl/" + target;
        if (Entry(archive, path) is not { } part) return [];

        using (var stream = part.Open())
        {
            if (!ErrorCellScan.MayHold(stream)) return [];
        }

        using var again = part.Open();
        return ErrorCellScan.Read(again);
    }

    private static ZipArchiveEntry? Entry(ZipArchive archive, string path)
    {
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.Replace('\\', '/').Equals(path, StringComparison.OrdinalIgnoreCase)) return entry;
        }

        return null;
    }

    private void ReadWorkbook(ZipArchiveEntry part)
    {
        using var reader = XmlReader.Create(part.Open());
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.NamespaceURI is not Main) continue;
            if (reader.LocalName is "workbookPr") CountsFrom1904Unseen = reader.GetAttribute("date1904") is "true";
            if (reader.LocalName is "sheet") sheetLinks.Add(reader.GetAttribute("id", Links) ?? "");
        }
    }

    private void ReadTargets(ZipArchiveEntry part)
    {
        using var reader = XmlReader.Create(part.Open());
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("Id") is { } id)
                targets[id] = reader.GetAttribute("Target") ?? "";
        }
    }

    private static TableException NoWorkbook(string name, ZipArchive archive) => new(
        name,
        Entry(archive, "content.xml") is not null ? "this is an OpenDocument file"
        : Entry(archive, "xl/workbook.bin") is not null ? "this is a binary (.xlsb) workbook"
        : "this is a ZIP archive that holds no workbook",
        "a workbook saved as .xlsx, or a CSV file");
}
