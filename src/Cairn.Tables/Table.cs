using Cairn.Tables.Cells;
using Cairn.Tables.Numbers;
using Cairn.Tables.Periods;

namespace Cairn.Tables;

/// <summary>
/// A file as read: its headers, and the kept rows of the kept columns. What a column holds is decided when it is asked
/// for, over all its rows, and refused where its rows disagree.
/// </summary>
public sealed class Table
{
    private readonly Heading heading;
    private readonly CellStore?[] columns;
    private readonly int[] rowNumbers;
    private readonly string? dateFormat;
    private readonly bool pointMayGroup;

    internal Table(Heading heading, CellStore?[] columns, int[] rowNumbers, string? dateFormat, bool pointMayGroup)
    {
        this.heading = heading;
        this.columns = columns;
        this.rowNumbers = rowNumbers;
        this.dateFormat = dateFormat;
        this.pointMayGroup = pointMayGroup;
    }

    /// <summary>The file as the caller named it.</summary>
    public string Source => heading.File;

    /// <summary>Every header of the file, in order, whether its column was kept or not.</summary>
    public IReadOnlyList<string> Headers => heading.Names;

    /// <summary>How many rows were kept; never 0.</summary>
    public int RowCount => rowNumbers.Length;

    /// <summary>The place of a kept row in the file as a person counts it in a spreadsheet, the header included.</summary>
    public int RowNumber(int row) => rowNumbers[row];

    /// <summary>Whether the file has the column; a name that several columns share counts as had, and is refused when asked for.</summary>
    public bool HasColumn(string column) => heading.Has(column);

    /// <summary>The column as numbers. Blank, NA, N/A and NULL are missing; any other text is refused.</summary>
    public NumberColumn Numbers(string column)
    {
        var view = View(column);
        return new(view.Name, new NumberDecision(view, pointMayGroup).Decide());
    }

    /// <summary>The column as outcomes, 1 or 0; TRUE and FALSE count as those.</summary>
    public NumberColumn Outcomes(string column)
    {
        var view = View(column);
        return new(view.Name, OutcomeReading.Read(view));
    }

    /// <summary>The column as dates or as numbers; a row without a period is refused.</summary>
    public PeriodColumn Periods(string column) => new PeriodDecision(View(column), dateFormat, pointMayGroup).Decide();

    public TextColumn Texts(string column) => TextReading.Read(View(column));

    /// <summary>The refusal of a value for a reason that only the caller knows, such as a denominator of 0.</summary>
    public TableException Refusal(int row, string column, string expected) => View(column).Refusal(row, expected);

    private ColumnView View(string column)
    {
        var place = heading.Find(column);
        var cells = columns[place] ?? throw new ArgumentException("The column was not among those to keep.", nameof(column));
        return new ColumnView(this, heading.Names[place], cells);
    }
}
