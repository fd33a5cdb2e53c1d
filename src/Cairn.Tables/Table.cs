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
    /// <param name="row">A kept row, from 0.</param>
    public int RowNumber(int row) => rowNumbers[row];

    /// <summary>Whether the file has the column; a name that several columns share counts as had, and is refused when asked for.</summary>
    public bool HasColumn(string column) => heading.Has(column);

    /// <summary>The column as numbers. Blank, NA, N/A and NULL are missing.</summary>
    /// <param name="column">By its exact name, else by its name in any case.</param>
    /// <exception cref="TableException">There is no such column; a cell is no finite number, or could be two.</exception>
    /// <exception cref="ArgumentException">The column was not among those to keep.</exception>
    public NumberColumn Numbers(string column)
    {
        var view = View(column);
        return new(view.Name, new NumberDecision(view, pointMayGroup).Decide());
    }

    /// <summary>The column as numbers, where cells that are none are told and count as missing. What concerns the whole column, such as two decimal marks, is refused as ever.</summary>
    /// <param name="column">By its exact name, else by its name in any case.</param>
    /// <param name="refused">Takes up each cell that is no number.</param>
    /// <exception cref="TableException">There is no such column; its numbers could be read in two ways.</exception>
    /// <exception cref="ArgumentException">The column was not among those to keep.</exception>
    public NumberColumn Numbers(string column, ICollection<RefusedCell> refused)
    {
        var view = View(column);
        return new(view.Name, new NumberDecision(view, pointMayGroup, refused).Decide());
    }

    /// <summary>The column as outcomes, 1 or 0; TRUE and FALSE count as those, and blanks are missing.</summary>
    /// <param name="column">By its exact name, else by its name in any case.</param>
    /// <exception cref="TableException">There is no such column; a cell is none of these.</exception>
    /// <exception cref="ArgumentException">The column was not among those to keep.</exception>
    public NumberColumn Outcomes(string column)
    {
        var view = View(column);
        return new(view.Name, OutcomeReading.Read(view));
    }

    /// <summary>The column as dates in every row, or as numbers in every row.</summary>
    /// <param name="column">By its exact name, else by its name in any case.</param>
    /// <exception cref="TableException">There is no such column; a row has no period, or one of another sort; a date is none, or could be two.</exception>
    /// <exception cref="ArgumentException">The column was not among those to keep.</exception>
    public PeriodColumn Periods(string column) => new PeriodDecision(View(column), dateFormat, pointMayGroup).Decide();

    /// <summary>The column as dates or as numbers, as its first cell that is one of them decides; other cells are told, and what stands for them means nothing.</summary>
    /// <param name="column">By its exact name, else by its name in any case.</param>
    /// <param name="refused">Takes up each cell that is no period of that sort.</param>
    /// <exception cref="TableException">There is no such column; its dates could be read in two ways.</exception>
    /// <exception cref="ArgumentException">The column was not among those to keep.</exception>
    public PeriodColumn Periods(string column, ICollection<RefusedCell> refused) => new PeriodDecision(View(column), dateFormat, pointMayGroup, refused).Decide();

    /// <summary>The column as texts, trimmed; an empty cell is an empty text.</summary>
    /// <param name="column">By its exact name, else by its name in any case.</param>
    /// <exception cref="TableException">There is no such column; a cell holds an error of a spreadsheet.</exception>
    /// <exception cref="ArgumentException">The column was not among those to keep.</exception>
    public TextColumn Texts(string column) => TextReading.Read(View(column));

    /// <summary>The refusal of a value for a reason that only the caller knows, such as a denominator of 0. It is given back, for the caller to throw.</summary>
    /// <param name="row">A kept row, from 0.</param>
    /// <param name="column">The column of the value.</param>
    /// <param name="expected">What was expected, for example <c>a denominator above 0</c>.</param>
    /// <exception cref="TableException">There is no such column.</exception>
    /// <exception cref="ArgumentException">The column was not among those to keep.</exception>
    public TableException Refusal(int row, string column, string expected) => View(column).Refusal(row, expected);

    private ColumnView View(string column)
    {
        var place = heading.Find(column);
        var cells = columns[place] ?? throw new ArgumentException("The column was not among those to keep.", nameof(column));
        return new ColumnView(this, heading.Names[place], cells);
    }
}
