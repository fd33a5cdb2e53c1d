using Cairn.Tables.Sources;

namespace Cairn.Tables;

/// <summary>Reads a CSV, TSV or XLSX file into a table.</summary>
public static class TableReader
{
    /// <summary>Reads a file. Its bytes decide what it is, not its name.</summary>
    /// <param name="path">Where the file is; messages name it so.</param>
    /// <param name="options">What to keep, and how to read it; null keeps everything.</param>
    /// <param name="cancel">Stops the reading between rows.</param>
    /// <exception cref="TableException">
    /// The file cannot be opened, is no table, has no rows or none that pass the filters, lacks a column that was asked for, or has a row
    /// whose fields do not fit the header. What a column holds is decided, and refused, when the table is asked for it.
    /// </exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Table Read(string path, TableOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = FileOpening.Open(path);
        return Read(file, path, options ?? new TableOptions(), file.CanSeek ? () => FileOpening.Open(path) : null, cancel);
    }

    /// <summary>Reads a stream from where it stands to its end, and leaves it open.</summary>
    /// <param name="stream">CSV, TSV or XLSX; it need not be able to seek.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="options">What to keep, and how to read it; null keeps everything.</param>
    /// <param name="cancel">Stops the reading between rows.</param>
    /// <exception cref="TableException">As for a file.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Table Read(Stream stream, string name, TableOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Read(stream, name, options ?? new TableOptions(), null, cancel);
    }

    private static Table Read(Stream stream, string name, TableOptions options, Func<Stream>? reopen, CancellationToken cancel)
    {
        try
        {
            using var rows = Rows(stream, name, reopen, cancel);
            return new RowIntake(rows, name, options).Read(cancel);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw FileOpening.Explain(name, failure);
        }
    }

    private static IRowSource Rows(Stream stream, string name, Func<Stream>? reopen, CancellationToken cancel)
    {
        var head = StreamHead.Read(stream);
        if (head.Length == 0) throw new TableException(name, "the file is empty", "a header row and at least one row of data");

        switch (Signature.Of(head.Bytes.AsSpan(0, head.Length)))
        {
            case FileKind.Zip:
                return WorkbookRows.Open(name, reopen ?? head.WholeInMemory(cancel));
            case FileKind.CompoundDocument:
                throw new TableException(
                    name,
                    "this is an old (.xls) or password-protected Excel workbook",
                    "a workbook saved as .xlsx without a password, or a CSV file");
            case FileKind.OtherBinary:
                throw new TableException(name, TextDecoding.NotText, TextDecoding.ExpectedText);
            default:
                return new DelimitedRows(new TextDecoding(head, name), name);
        }
    }
}
