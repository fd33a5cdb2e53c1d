namespace Cairn.Tables.Cells;

/// <summary>What becomes of a cell that does not hold what its column does: it is thrown, or told to whoever collects them.</summary>
internal sealed class Refusals(ColumnView column, ICollection<RefusedCell>? told)
{
    private const int LongestFound = 60;

    private readonly HashSet<int> rows = [];

    public void Take(int row, TableException refusal)
    {
        if (told is null) throw refusal;
        rows.Add(row);
        var found = column.Cells.Text(row);
        told.Add(new(row, column.Name, found.Length > LongestFound ? found[..LongestFound] + "…" : found));
    }

    public bool Has(int row) => rows.Count > 0 && rows.Contains(row);
}
