using System.Globalization;
using Cairn.Tables.Cells;

namespace Cairn.Tables.Periods;

/// <summary>Says why a cell is no period, and what would be.</summary>
internal static class PeriodRefusal
{
    private const string DateOrNumber = "a date such as 2024-01-31, or a number";
    private const string Advice = "; give the date format, e.g. --date-format ";

    public static TableException Of(ColumnView column, int row, PeriodForm form = PeriodForm.None) => form switch
    {
        PeriodForm.Impossible => column.Refusal(row, Found(column, row) + ", which no calendar has", "a date that exists, or the date format, e.g. --date-format dd/MM/yyyy"),
        PeriodForm.ShortYear => column.Refusal(row, "a year of four digits" + Advice + "dd/MM/yy"),
        _ => column.Refusal(row, column.Cells.Kind(row) == CellKind.Text ? DateOrNumber + Advice + "dd/MM/yyyy" : DateOrNumber),
    };

    public static TableException NumberAmongDates(ColumnView column, int row) =>
        column.Refusal(row, Found(column, row) + " in a column of dates", "a date in every row");

    public static TableException DateAmongNumbers(ColumnView column, int row) =>
        column.Refusal(row, Found(column, row) + " in a column of numbers", "a number in every row, or a date in every row");

    public static TableException MonthPointYear(ColumnView column, int row) =>
        column.Refusal(row, Found(column, row) + ", which could be a month or a decimal number", "one of the two" + Advice + "MM.yyyy");

    public static TableException TwoOrders(ColumnView column, int dayFirstRow, int monthFirstRow)
    {
        var (first, later) = dayFirstRow < monthFirstRow ? (dayFirstRow, monthFirstRow) : (monthFirstRow, dayFirstRow);
        var (before, after) = dayFirstRow < monthFirstRow ? ("day", "month") : ("month", "day");
        var problem = string.Create(
            CultureInfo.InvariantCulture,
            $"{Found(column, later)} with the {after} first although row {column.Table.RowNumber(first)} has {Quoted(column, first)} with the {before} first");
        return column.Refusal(later, problem, "day and month in one order in the whole column");
    }

    public static TableException Ambiguous(ColumnView column, int row)
    {
        var reading = DateText.Read(column.Cells.Text(row));
        var problem = $"{Found(column, row)}, which could be {Long(reading.DayFirst)} or {Long(reading.MonthFirst)}";
        return column.Refusal(row, problem, "dates that can be read in one way only" + Advice + "dd/MM/yyyy");
    }

    private static string Found(ColumnView column, int row) =>
        column.Cells.Kind(row) == CellKind.Date ? "found the date " + column.Cells.Text(row) : "found " + Quoted(column, row);

    private static string Quoted(ColumnView column, int row) => TableException.Quote(column.Cells.Text(row));

    private static string Long(DateTime date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
