using System.IO.Compression;
using Cairn.Measures;
using Cairn.Shared.Basics;
using Cairn.Shared.Uploads;

namespace Cairn.Imports;

/// <summary>The bytes of an upload, kept until it is imported, for two days at most: a table may hold more than what was to be taken from it.</summary>
public sealed class ImportFile
{
    /// <summary>In bytes: some hundred thousand rows.</summary>
    public const int Largest = 12 * 1024 * 1024;

    /// <summary>In bytes, unpacked: a few bytes may declare a workbook that fills the memory.</summary>
    private const long LargestUnpacked = 200L * 1024 * 1024;

    private ImportFile()
    {
    }

    public ImportFile(ImportId import, byte[] bytes) => (Import, Bytes) = (import, bytes);

    public ImportId Import { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    /// <summary>How a file of these bytes ends, whatever it is called.</summary>
    public static string EndingOf(byte[] sent, string name) =>
        SheetFile.IsPacked(sent) ? ".xlsx" : name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? ".tsv" : name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? ".txt" : ".csv";

    /// <summary>Why these bytes are not taken; null where they are. Whether they hold a table says whoever reads it.</summary>
    public static Refusal? Check(byte[] sent)
    {
        if (sent.Length == 0)
            return new("ImportFileMissing", "File");
        if (sent.Length > Largest)
            return new("ImportFileTooLarge", "File", Largest / (1024 * 1024));
        if (!SheetFile.IsPacked(sent))
            return null;
        if (SheetFile.KindOf(sent)?.Ending != ".xlsx")
            return new("ImportFileUnknown", "File");
        using var folder = new ZipArchive(new MemoryStream(sent), ZipArchiveMode.Read);
        return folder.Entries.Sum(entry => entry.Length) > LargestUnpacked ? new("ImportFileTooLarge", "File", Largest / (1024 * 1024)) : null;
    }
}
