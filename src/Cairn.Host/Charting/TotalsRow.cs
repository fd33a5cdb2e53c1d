namespace Cairn.Host.Charting;

/// <summary>Finds the row of totals that a spreadsheet often ends with: it would count everything twice.</summary>
internal static class TotalsRow
{
    private const int FewestOthers = 3;

    /// <summary>A word of warning where one name has as much as all others together; null where none has.</summary>
    public static string? Remark(IReadOnlyList<(string Name, double Value)> rows)
    {
        var sum = rows.Sum(row => row.Value);
        var total = rows.Count > FewestOthers ? rows.FirstOrDefault(row => row.Value > 0 && Math.Abs(2 * row.Value - sum) <= 1e-9 * sum) : default;
        return total.Name is null ? null : $"\"{total.Name}\" has as much as all others together: if it is a row of totals, leave it out.";
    }
}
