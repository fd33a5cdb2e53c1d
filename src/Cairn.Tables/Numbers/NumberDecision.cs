using System.Globalization;
using Cairn.Tables.Cells;

namespace Cairn.Tables.Numbers;

/// <summary>
/// Decides the decimal mark of a whole column from every value that shows it, then reads the values.
/// A mark that nothing shows is a point, except where that would be a guess between two thousands-fold different numbers.
/// </summary>
internal sealed class NumberDecision(ColumnView column, bool pointMayGroup)
{
    private const int None = -1;

    private readonly CellStore cells = column.Cells;
    private int pointRow = None;
    private int commaRow = None;
    private int oneCommaRow = None;
    private int onePointRow = None;

    public double[] Decide()
    {
        Gather();
        var mark = Mark();
        return Read(mark);
    }

    private void Gather()
    {
        Span<char> buffer = stackalloc char[NumberText.Longest];
        for (var row = 0; row < cells.Count; row++)
        {
            if (cells.Kind(row) is CellKind.Blank or CellKind.Number) continue;
            if (cells.Kind(row) != CellKind.Text) throw NumberRefusal.Of(column, row);
            if (row > 0 && cells.Key(row) == cells.Key(row - 1)) continue;
            Note(row, buffer[..Math.Max(0, cells.CopyText(row, buffer))]);
        }
    }

    private void Note(int row, ReadOnlySpan<char> text)
    {
        if (NumberText.IsMissing(text)) return;
        switch (NumberReadings.Of(text))
        {
            case NumberReading.None: throw NumberRefusal.Of(column, row);
            case NumberReading.PointOnly: First(ref pointRow, row); break;
            case NumberReading.CommaOnly: First(ref commaRow, row); break;
            case NumberReading.OneComma: First(ref oneCommaRow, row); break;
            case NumberReading.OnePoint: First(ref onePointRow, row); break;
        }
    }

    private static void First(ref int known, int row)
    {
        if (known == None) known = row;
    }

    private DecimalMark Mark()
    {
        if (pointRow != None && commaRow != None) throw NumberRefusal.TwoMarks(column, pointRow, commaRow);
        if (commaRow != None) return DecimalMark.Comma;
        if (pointRow != None) return DecimalMark.Point;
        if (oneCommaRow != None) throw NumberRefusal.Ambiguous(column, oneCommaRow);
        if (onePointRow != None && pointMayGroup) throw NumberRefusal.Ambiguous(column, onePointRow);
        return DecimalMark.Point;
    }

    private double[] Read(DecimalMark mark)
    {
        var numbers = new double[cells.Count];
        Span<char> buffer = stackalloc char[NumberText.Longest];
        for (var row = 0; row < numbers.Length; row++)
        {
            var text = buffer[..cells.CopyText(row, buffer)];
            numbers[row] = cells.Kind(row) switch
            {
                CellKind.Number => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
                CellKind.Text when !NumberText.IsMissing(text) => NumberText.Value(text, mark),
                _ => double.NaN,
            };
            if (double.IsInfinity(numbers[row])) throw column.Refusal(row, "a finite number");
        }

        return numbers;
    }
}
