using Cairn.Tables;

namespace Cairn.Host.Charting;

/// <summary>Categories and their counts; each row counts as one where there is no column of counts, and an empty count as none.</summary>
internal static class ParetoRows
{
    public static IEnumerable<(string Category, double Count)> Read(Table table, ParetoRequest request)
    {
        var categories = table.Texts(request.Category);
        var counts = request.Count is { } column ? table.Numbers(column) : null;
        for (var row = 0; row < table.RowCount; row++)
        {
            var count = counts?[row] ?? (counts is null ? 1 : 0);
            if (count < 0)
                throw table.Refusal(row, request.Count!, "a count of 0 or more");
            yield return (categories[row] is { Length: > 0 } category ? category : "(blank)", count);
        }
    }
}
