namespace Cairn.Tables;

/// <summary>The headers of a file, and how a column is found among them: by its exact name, else by its name in any case.</summary>
internal sealed class Heading(string file, int row, IReadOnlyList<string> names)
{
    private const int NamesToList = 20;

    public string File => file;

    public IReadOnlyList<string> Names => names;

    public bool Has(string column) => Named(column).Count > 0;

    public int Find(string column)
    {
        var places = Named(column);
        return places.Count switch
        {
            1 => places[0],
            0 => throw Missing(column),
            _ => throw new TableException(file, null, column, "several columns have this name", "a name that one column has"),
        };
    }

    private List<int> Named(string column)
    {
        var wanted = column.Trim();
        var exact = Places(wanted, StringComparison.Ordinal);
        return exact.Count > 0 ? exact : Places(wanted, StringComparison.OrdinalIgnoreCase);
    }

    private List<int> Places(string wanted, StringComparison comparison)
    {
        var places = new List<int>();
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Equals(wanted, comparison)) places.Add(i);
        }

        return places;
    }

    private TableException Missing(string column)
    {
        var known = string.Join(", ", names.Take(NamesToList).Select(name => TableException.Quote(name)));
        if (names.Count > NamesToList) known += ", …";
        var nearest = NearestName.Of(column.Trim(), names);
        var problem = FormattableString.Invariant($"there is no such column in the header, row {row}") + (nearest is null ? "" : " (is it " + TableException.Quote(nearest) + "?)");
        return new TableException(file, null, column, problem, "one of " + known);
    }
}
