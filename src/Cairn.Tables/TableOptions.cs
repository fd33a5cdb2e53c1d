namespace Cairn.Tables;

/// <summary>What to keep of a file, and how to read what its text leaves open.</summary>
public sealed record TableOptions
{
    /// <summary>The columns to keep; null keeps all. A name that the file does not have is refused.</summary>
    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>Only rows that pass every filter are kept. Rows are filtered while the file streams by.</summary>
    public IReadOnlyList<ColumnFilter> Where { get; init; } = [];

    /// <summary>The one format of every date, such as <c>dd/MM/yyyy</c>; null lets the columns speak for themselves.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Told how far the reading is, about every 50,000 rows.</summary>
    public IProgress<TableProgress>? Progress { get; init; }
}

/// <summary>Keeps the rows whose text in a column equals a value: the same text, or the same number (1 and 1.0).</summary>
/// <param name="Column">By its exact name, else by its name in any case.</param>
/// <param name="Value">Spaces around it do not count.</param>
public sealed record ColumnFilter(string Column, string Value);

/// <summary>How far a reading is: rows read so far, and the share of the file where its size is known.</summary>
/// <param name="RowsRead">Rows of data, those that a filter drops included.</param>
/// <param name="FractionRead">0 to 1; null where the size is not known.</param>
public readonly record struct TableProgress(long RowsRead, double? FractionRead);
