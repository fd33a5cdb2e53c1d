namespace Cairn.Tables.Sources;

/// <summary>Counts the fields of each record of a sample, for one candidate separator, quotes respected.</summary>
internal ref struct RecordScan(ReadOnlySpan<char> text, char separator)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    /// <summary>The fields of the record just scanned.</summary>
    public int Fields { get; private set; }

    /// <summary>Whether the record just scanned ran into the end of the text, with or without an open quote.</summary>
    public bool IsCut { get; private set; }

    public bool IsInsideQuotes { get; private set; }

    /// <summary>Scans the next record that is not blank; false at the end of the text.</summary>
    public bool Next()
    {
        while (position < text.Length && text[position] is '\r' or '\n' or ' ') position++;
        if (position >= text.Length) return false;

        Fields = 1;
        var isFieldStart = true;
        var isQuoted = false;
        IsInsideQuotes = false;
        for (; position < text.Length; position++)
        {
            var letter = text[position];
            if (letter == '"' && (isFieldStart || isQuoted))
            {
                isQuoted = true;
                IsInsideQuotes = !IsInsideQuotes;
                isFieldStart = false;
            }
            else if (IsInsideQuotes)
            {
                continue;
            }
            else if (letter is '\r' or '\n')
            {
                IsCut = false;
                return true;
            }
            else if (letter == separator)
            {
                Fields++;
                isFieldStart = true;
                isQuoted = false;
            }
            else if (letter != ' ')
            {
                isFieldStart = false;
            }
        }

        IsCut = true;
        return true;
    }
}
