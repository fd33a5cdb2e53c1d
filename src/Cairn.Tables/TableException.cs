using System.Globalization;
using System.Text;

namespace Cairn.Tables;

/// <summary>A file was refused. The message is one sentence: where, what was found, what was expected.</summary>
public sealed class TableException : Exception
{
    private const int LongestQuote = 40;

    /// <summary>A refusal of one cell, of a row or of a column.</summary>
    /// <param name="file">The file as the caller named it.</param>
    /// <param name="row">The row as a person counts it in a spreadsheet, the header included; null where no single row is to blame.</param>
    /// <param name="column">The column; null where no single column is to blame.</param>
    /// <param name="problem">What was found, for example <c>found "x"</c>.</param>
    /// <param name="expected">What was expected, for example <c>a number</c>.</param>
    public TableException(string file, int? row, string? column, string problem, string expected)
        : base(Sentence(file, row, column, problem, expected))
    {
        File = file;
        Row = row;
        Column = column;
        Expected = expected;
    }

    /// <summary>A refusal of the file as a whole.</summary>
    /// <param name="file">The file as the caller named it.</param>
    /// <param name="problem">What was found, for example <c>the file is empty</c>.</param>
    /// <param name="expected">What was expected, for example <c>a header row</c>.</param>
    public TableException(string file, string problem, string expected)
        : this(file, null, null, problem, expected)
    {
    }

    /// <summary>The file as the caller named it.</summary>
    public string File { get; }

    /// <summary>The row as a person counts it in a spreadsheet, the header included; null where no single row is to blame.</summary>
    public int? Row { get; }

    /// <summary>The header of the column; null where no single column is to blame.</summary>
    public string? Column { get; }

    /// <summary>What was expected, as the message says it.</summary>
    public string Expected { get; }

    /// <summary>Text of the file in quotation marks, shortened and on one line, fit for a message.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text[..Math.Min(text.Length, LongestQuote)])
            quoted.Append(char.IsControl(letter) || char.IsSurrogate(letter) ? ' ' : letter);
        return quoted.Append(text.Length > LongestQuote ? "…\"" : "\"").ToString();
    }

    private static string Sentence(string file, int? row, string? column, string problem, string expected)
    {
        var where = file;
        if (row is { } number) where += string.Create(CultureInfo.InvariantCulture, $", row {number}");
        if (column is not null) where += ", column " + Quote(column);
        return $"{where}: {problem}, expected {expected}.";
    }
}
