using Cairn.Tables.Cells;
using Cairn.Tables.Sources;

namespace Cairn.Tables;

/// <summary>Takes rows from a source: finds the header, checks each row's shape, keeps what the options ask for.</summary>
internal sealed class RowIntake(IRowSource source, string file, TableOptions options)
{
    private const int RowsBetweenReports = 50_000;
    private const int RowsBetweenCancelChecks = 1024;

    public Table Read(CancellationToken cancel)
    {
        var heading = ReadHeading();
        var columns = ColumnsToKeep(heading);
        var filters = options.Where.Select(filter => new RowFilter(heading.Find(filter.Column), filter.Value)).ToArray();
        var rowNumbers = new List<int>();
        long rowsRead = 0;

        while (source.Next())
        {
            if (source.Row % RowsBetweenCancelChecks == 0) cancel.ThrowIfCancellationRequested();
            if (source.Row % RowsBetweenReports == 0) options.Progress?.Report(new TableProgress(rowsRead, source.Fraction));
            if (IsBlankRow()) continue;

            rowsRead++;
            CheckShape(heading);
            if (!PassesAll(filters)) continue;
            rowNumbers.Add(source.Row);
            Keep(heading, columns);
        }

        options.Progress?.Report(new TableProgress(rowsRead, 1));
        if (rowsRead == 0) throw new TableException(file, "there is a header but no row of data", "at least one row of data");
        if (rowNumbers.Count == 0) throw NothingLeft();
        return new Table(heading, columns, [.. rowNumbers], options.DateFormat, source.PointMayGroup);
    }

    private Heading ReadHeading()
    {
        while (source.Next())
        {
            if (IsBlankRow()) continue;
            var names = new List<string>();
            for (var i = 0; i < source.Count; i++) names.Add(source[i].Text);
            while (names[^1].Length == 0) names.RemoveAt(names.Count - 1);
            return new Heading(file, source.Row, names);
        }

        throw new TableException(file, "the file holds nothing but blank lines", "a header row and at least one row of data");
    }

    private CellStore?[] ColumnsToKeep(Heading heading)
    {
        var columns = new CellStore?[heading.Names.Count];
        var kept = options.Columns is { } wanted ? wanted.Select(heading.Find) : Enumerable.Range(0, columns.Length);
        foreach (var place in kept) columns[place] = new CellStore();
        return columns;
    }

    private bool IsBlankRow()
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (source[i].Kind != CellKind.Blank) return false;
        }

        return true;
    }

    /// <summary>Where fields are counted, one too few or too many shifts the rest; empty ones at the end do no harm.</summary>
    private void CheckShape(Heading heading)
    {
        if (!source.IsPositional || source.Count == heading.Names.Count) return;
        var count = source.Count;
        while (count > heading.Names.Count && source[count - 1].Kind == CellKind.Blank) count--;
        if (count == heading.Names.Count) return;
        throw new TableException(file, source.Row, null, "found " + Fields(count), Fields(heading.Names.Count) + " as in the header");
    }

    private bool PassesAll(RowFilter[] filters)
    {
        foreach (var filter in filters)
        {
            if (!filter.Passes(source)) return false;
        }

        return true;
    }

    private void Keep(Heading heading, CellStore?[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is not { } column) continue;
            var cell = i < source.Count ? source[i] : Cell.Blank;
            if (cell.Text.Length > CellStore.LongestText)
                throw new TableException(file, source.Row, heading.Names[i], "found a text of more than 250,000 characters", "a shorter one");
            column.Add(cell);
        }
    }

    private TableException NothingLeft()
    {
        var filters = options.Where.Select(filter => TableException.Quote(filter.Column) + " is " + TableException.Quote(filter.Value));
        return new TableException(file, "no row is left where " + string.Join(" and ", filters), "a filter that keeps at least one row");
    }

    private static string Fields(int count) => count == 1 ? "1 field" : FormattableString.Invariant($"{count} fields");
}
