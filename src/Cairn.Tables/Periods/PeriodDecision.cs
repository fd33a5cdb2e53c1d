using Cairn.Tables.Cells;
using Cairn.Tables.Numbers;

namespace Cairn.Tables.Periods;

/// <summary>
/// Decides for a whole column whether its periods are dates or numbers and, where day and month could change places,
/// in which order they stand: a single value above 12 settles it for every row.
/// </summary>
internal sealed class PeriodDecision(ColumnView column, string? dateFormat, bool pointMayGroup, ICollection<RefusedCell>? told = null)
{
    private const int None = -1;

    private readonly CellStore cells = column.Cells;
    private readonly Refusals refused = new(column, told);
    private int dateRow = None;
    private int numberRow = None;
    private int dayFirstRow = None;
    private int monthFirstRow = None;
    private int openRow = None;
    private DateTime[] dates = [];
    private bool hasOpenOrder;
    private bool areCompact = true;
    private bool areMonthPointYear = true;

    public PeriodColumn Decide()
    {
        if (dateFormat is not null) return new PeriodColumn(column.Name, ByFormat(DateFormat.Of(column, dateFormat)));

        Gather();
        if (numberRow == None) return new PeriodColumn(column.Name, dateRow == None ? new DateTime[cells.Count] : Dates());
        if (areMonthPointYear) throw PeriodRefusal.MonthPointYear(column, numberRow);
        return areCompact
            ? new PeriodColumn(column.Name, Read((text, _) => DateText.Compact(text)!.Value))
            : new PeriodColumn(column.Name, new NumberDecision(column, pointMayGroup, told).Decide());
    }

    private DateTime[] ByFormat(DateFormat format) => Read((text, row) => cells.Kind(row) switch
    {
        CellKind.Date => DateText.Read(text).Date,
        CellKind.Text or CellKind.Number => format.Read(text) ?? Refuse(row, column.Refusal(row, "a date in the format " + dateFormat)),
        _ => Refuse(row, PeriodRefusal.Of(column, row)),
    });

    private DateTime Refuse(int row, TableException refusal)
    {
        refused.Take(row, refusal);
        return default;
    }

    private void Gather()
    {
        Span<char> buffer = stackalloc char[NumberText.Longest];
        for (var row = 0; row < cells.Count; row++)
        {
            if (row > 0 && cells.Key(row) == cells.Key(row - 1) && !refused.Has(row - 1))
            {
                if (dateRow != None) dates[row] = dates[row - 1];
                continue;
            }

            if (cells.Kind(row) is not (CellKind.Text or CellKind.Number or CellKind.Date))
            {
                refused.Take(row, PeriodRefusal.Of(column, row));
                continue;
            }

            var text = buffer[..Math.Max(0, cells.CopyText(row, buffer))];

            // No text is both a number and a date but six or eight digits alone, which DateText leaves to the column.
            var reading = DateText.Read(text);
            if (reading.Form == PeriodForm.None && NumberReadings.Of(text) != NumberReading.None) NoteNumber(row, text);
            else NoteDate(row, reading);
        }
    }

    private void NoteNumber(int row, ReadOnlySpan<char> text)
    {
        if (dateRow != None)
        {
            refused.Take(row, PeriodRefusal.NumberAmongDates(column, row));
            return;
        }

        First(ref numberRow, row);
        areCompact = areCompact && DateText.Compact(text) is not null;
        areMonthPointYear = areMonthPointYear && MonthPointYear.Is(text);
    }

    private void NoteDate(int row, PeriodReading reading)
    {
        if (reading.Form is not (PeriodForm.Date or PeriodForm.DayOrMonthFirst))
        {
            refused.Take(row, PeriodRefusal.Of(column, row, reading.Form));
            return;
        }

        if (numberRow != None)
        {
            refused.Take(row, PeriodRefusal.DateAmongNumbers(column, row));
            return;
        }

        if (dateRow == None) dates = new DateTime[cells.Count];
        First(ref dateRow, row);
        dates[row] = reading.Date;
        if (reading.Form == PeriodForm.Date) return;
        hasOpenOrder = true;
        if (!reading.CanBeMonthFirst) First(ref dayFirstRow, row);
        else if (!reading.CanBeDayFirst) First(ref monthFirstRow, row);
        else if (reading.First != reading.Second) First(ref openRow, row);
    }

    private static void First(ref int known, int row)
    {
        if (known == None) known = row;
    }

    private DateTime[] Dates()
    {
        if (dayFirstRow != None && monthFirstRow != None) throw PeriodRefusal.TwoOrders(column, dayFirstRow, monthFirstRow);
        if (openRow != None && dayFirstRow == None && monthFirstRow == None) throw PeriodRefusal.Ambiguous(column, openRow);
        if (!hasOpenOrder) return dates;
        var isMonthFirst = monthFirstRow != None;
        return Read((text, row) =>
        {
            var reading = DateText.Read(text);
            if (reading.Form == PeriodForm.Date) return reading.Date;
            return isMonthFirst ? reading.MonthFirst : reading.DayFirst;
        });
    }

    private DateTime[] Read(DateOfText dateOf)
    {
        var read = new DateTime[cells.Count];
        Span<char> buffer = stackalloc char[NumberText.Longest];
        for (var row = 0; row < read.Length; row++)
        {
            if (refused.Has(row)) continue;
            var isRepeated = row > 0 && cells.Key(row) == cells.Key(row - 1) && !refused.Has(row - 1);
            read[row] = isRepeated ? read[row - 1] : dateOf(buffer[..Math.Max(0, cells.CopyText(row, buffer))], row);
        }

        return read;
    }

    private delegate DateTime DateOfText(ReadOnlySpan<char> text, int row);
}
