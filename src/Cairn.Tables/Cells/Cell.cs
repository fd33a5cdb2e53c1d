namespace Cairn.Tables.Cells;

/// <summary>What a cell says of itself. Only a workbook knows more than text and blank.</summary>
internal enum CellKind : byte
{
    Blank,
    Text,
    Number,
    Date,
    Boolean,
    Error,
}

/// <summary>
/// One cell. Its text is trimmed; a number is written in invariant round-trip form and a date in ISO form,
/// so that kind and text together hold all there is.
/// </summary>
internal readonly record struct Cell(CellKind Kind, string Text)
{
    public static Cell Blank => new(CellKind.Blank, "");

    public static Cell Of(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? Blank : new(CellKind.Text, trimmed);
    }
}
