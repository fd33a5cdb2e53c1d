namespace Cairn.Tables.Cells;

/// <summary>The cells of one column and where they come from: what a reading needs, and how it refuses.</summary>
internal sealed record ColumnView(Table Table, string Name, CellStore Cells)
{
    public int Count => Cells.Count;

    public TableException Refusal(int row, string expected) => Refusal(row, Found(row), expected);

    public TableException Refusal(int row, string problem, string expected) =>
        new(Table.Source, Table.RowNumber(row), Name, problem, expected);

    /// <summary>The refusal of the column as a whole.</summary>
    public TableException Refusal(string problem, string expected) => new(Table.Source, null, Name, problem, expected);

    private string Found(int row) => Cells.Kind(row) switch
    {
        CellKind.Blank => "found an empty cell",
        CellKind.Date => "found the date " + Cells.Text(row),
        CellKind.Error => "found " + Cells.Text(row),
        _ => "found " + TableException.Quote(Cells.Text(row)),
    };
}
