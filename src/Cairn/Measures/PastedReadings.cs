using System.Text;
using Cairn.Shared.Basics;
using Cairn.Tables;

namespace Cairn.Measures;

/// <summary>What somebody copied out of a spreadsheet: a column of periods, one of values or numerators, and one of denominators where the measure has them; with or without headings.</summary>
public static class PastedReadings
{
    private const string Name = "what you pasted";

    /// <summary>Reads it, or says which row does not do.</summary>
    public static (IReadOnlyList<EnteredReading> Readings, Refusal? Refusal) Read(string pasted, MeasureText text)
    {
        if (string.IsNullOrWhiteSpace(pasted))
            return ([], new("ReadingsMissing", "Pasted"));
        var columns = text.HasDenominator ? 3 : text.Shape == ReadingShape.TimeBetween ? 1 : 2;
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(WithHeadings(pasted.Trim('\r', '\n'))));
            var table = TableReader.Read(stream, Name);
            if (table.Headers.Count < columns)
                return ([], new("PasteColumnsMissing", "Pasted", columns));
            var periods = table.Periods(table.Headers[0]);
            if (!periods.AreDates)
                return ([], new("PastePeriodsNoDates", "Pasted"));
            if (text.Shape is ReadingShape.Sample or ReadingShape.TimeBetween)
                return ([.. Enumerable.Range(0, table.RowCount).GroupBy(row => text.Frequency.Begin(DateOnly.FromDateTime(periods.Date(row)))).Select(rows => new EnteredReading(rows.Key, FoundIn(table, rows, text))).Where(reading => reading.Found != default)], null);
            var values = table.Numbers(table.Headers[1]);
            var denominators = columns == 3 ? table.Numbers(table.Headers[2]) : null;
            return ([.. Enumerable.Range(0, table.RowCount).Select(row => new EnteredReading(DateOnly.FromDateTime(periods.Date(row)), new(values[row], denominators?[row]))).Where(reading => reading.Found != default)], null);
        }
        catch (TableException refused)
        {
            return ([], new("PasteUnreadable", "Pasted", refused.Message));
        }
    }

    /// <summary>All measurements that stand in the rows of one period, or how many events its rows tell.</summary>
    private static Found FoundIn(Table table, IEnumerable<int> rows, MeasureText text)
    {
        var numbers = table.Headers.Skip(1).Select(heading => table.Numbers(heading)).ToList();
        if (text.Shape == ReadingShape.Sample)
            return Found.Of([.. rows.SelectMany(row => numbers.Select(column => column[row])).OfType<double>()]);
        return new(rows.Sum(row => numbers.Count == 0 ? 1 : numbers[0][row] ?? 0));
    }

    /// <summary>A first row whose second cell is a number is data.</summary>
    private static string WithHeadings(string pasted)
    {
        var end = pasted.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? pasted : pasted[..end];
        var separator = line.Contains('\t', StringComparison.Ordinal) ? '\t' : line.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var cells = line.Split(separator);
        return cells.Length > 1 && EnteredNumber.TryRead(cells[1].Trim('"'), out var number) && number is not null
            ? string.Join(separator, Enumerable.Range(1, cells.Length).Select(place => $"Column {place}")) + "\n" + pasted
            : pasted;
    }
}
