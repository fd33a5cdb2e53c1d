using System.Globalization;
using Cairn.Tables.Cells;
using CsvHelper;
using CsvHelper.Configuration;

namespace Cairn.Tables.Sources;

/// <summary>The rows of a text file whose fields are separated by a character.</summary>
internal sealed class DelimitedRows : IRowSource
{
    private readonly TextDecoding text;
    private readonly string name;
    private readonly CsvParser parser;
    private readonly char separator;
    private bool isMisquoted;

    public DelimitedRows(TextDecoding text, string name)
    {
        this.text = text;
        this.name = name;
        var declared = Separator.Declared(text.Sample);
        separator = declared ?? (IsTabbed(name) ? '\t' : Separator.Sniff(text.Sample, text.SampleIsWhole));
        parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            IgnoreBlankLines = false,
            TrimOptions = TrimOptions.Trim,
            MaxFieldSize = CellStore.LongestText,
            BufferSize = StreamHead.Size,
            BadDataFound = NoteQuotes,
        });
        if (declared is not null) Next();
    }

    public int Row { get; private set; }

    public int Count => parser.Count;

    public bool IsPositional => true;

    public bool PointMayGroup => separator == ';';

    public double? Fraction => text.Fraction;

    public Cell this[int index]
    {
        get
        {
            var cell = Cell.Of(parser[index]);
            return isMisquoted ? throw Misquoted() : cell;
        }
    }

    public bool Next()
    {
        Row++;
        try
        {
            if (!parser.Read()) return false;
        }
        catch (MaxFieldSizeException)
        {
            throw Unclosed("a field runs on for more than 250,000 characters");
        }

        if (text.IsAtEnd && EndsInsideQuotes()) throw Unclosed("a quotation mark is opened and never closed");
        return true;
    }

    public void Dispose()
    {
        parser.Dispose();
        text.Dispose();
    }

    private static bool IsTabbed(string name) => name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    /// <summary>A quotation mark inside an unquoted field (5" tube) is text; text after a closing one is a damaged file.</summary>
    private void NoteQuotes(BadDataFoundArgs bad) => isMisquoted |= bad.Field.AsSpan().TrimStart(' ').StartsWith('"');

    private bool EndsInsideQuotes()
    {
        var scan = new RecordScan(parser.RawRecord, separator);
        return scan.Next() && scan.IsInsideQuotes;
    }

    private TableException Unclosed(string problem) =>
        new(name, Row, null, problem, "a closing quotation mark at the end of each quoted field");

    private TableException Misquoted() =>
        new(name, Row, null, "text follows a closing quotation mark", "quoted fields with inner quotation marks doubled (\"\")");
}
