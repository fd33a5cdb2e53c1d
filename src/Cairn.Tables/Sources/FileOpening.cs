namespace Cairn.Tables.Sources;

/// <summary>Opens files, and says in plain words why one did not open.</summary>
internal static class FileOpening
{
    private const string Expected = "a CSV, TSV or Excel (.xlsx) file";

    public static FileStream Open(string path)
    {
        if (Directory.Exists(path)) throw new TableException(path, "this is a folder", Expected);
        try
        {
            // Readers bring their own buffers.
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Explain(path, failure);
        }
    }

    public static TableException Explain(string path, Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(path, "there is no such file", Expected),
        UnauthorizedAccessException => new(path, "there is no permission to read this file", "a file that you may open"),
        PathTooLongException or ArgumentException or NotSupportedException => new(path, "this is not the name of a file", Expected),
        _ => new(path, "the file could not be read (" + failure.Message.TrimEnd('.') + ")", Expected),
    };
}
