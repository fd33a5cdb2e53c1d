using System.Globalization;
using System.Text;

namespace Cairn.Tables;

/// <summary>A file was refused. The message is one sentence: where, what was found, what was expected.</summary>
public sealed class TableException : Exception
{
    private const int LongestQuote = 40;

    public TableException(string file, int? row, string? column, string problem, string expected)
        : base(Sentence(file, row, column, problem, expected))
    {
        File = file;
        Row = row;
        Column = column;
        Expected = expected;
    }

    public TableException(string file, string problem, string expected)
        : this(file, null, null, problem, expected)
    {
    }

    /// <summary>The file as the caller named it.</summary>
    public string File { get; }

    /// <summary>The row as a person counts it in a spreadsheet, the header included.</summary>
    public int? Row { get; }

    public string? Column { get; }

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
