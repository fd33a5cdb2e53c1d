using System.Globalization;
using Cairn.Tables.Cells;

namespace Cairn.Tables.Numbers;

/// <summary>
/// Decides the decimal mark of a whole column from every value that shows it. Values are read by the point on the way,
/// which is nearly always the answer, and once more where it is not.
/// A mark that nothing shows is a point, except where that would be a guess between two thousands-fold different numbers.
/// </summary>
internal sealed class NumberDecision(ColumnView column, bool pointMayGroup, ICollection<RefusedCell>? told = null)
{
    private const int None = -1;

    private readonly CellStore cells = column.Cells;
    private readonly double[] numbers = new double[column.Count];
    private readonly Refusals refused = new(column, told);
    private int pointRow = None;
    private int commaRow = None;
    private int oneCommaRow = None;
    private int onePointRow = None;

    public double[] Decide()
    {
        ForEachCell(Gather);
        if (Mark() == DecimalMark.Comma) ForEachCell((_, text) => Value(text, DecimalMark.Comma));
        for (var endless = Array.FindIndex(numbers, double.IsInfinity); endless >= 0; endless = Array.FindIndex(numbers, endless, double.IsInfinity))
            numbers[endless] = Refuse(endless, column.Refusal(endless, "a finite number"));
        return numbers;
    }

    private void ForEachCell(CellReading read)
    {
        Span<char> buffer = stackalloc char[NumberText.Longest];
        for (var row = 0; row < numbers.Length; row++)
        {
            if (refused.Has(row)) continue;
            if (row > 0 && cells.Key(row) == cells.Key(row - 1) && !refused.Has(row - 1))
            {
                numbers[row] = numbers[row - 1];
                continue;
            }

            var text = buffer[..Math.Max(0, cells.CopyText(row, buffer))];
            numbers[row] = cells.Kind(row) switch
            {
                CellKind.Blank => double.NaN,
                CellKind.Number => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
                CellKind.Text => read(row, text),
                _ => Refuse(row, NumberRefusal.Of(column, row)),
            };
        }
    }

    private double Refuse(int row, TableException refusal)
    {
        refused.Take(row, refusal);
        return double.NaN;
    }

    private double Gather(int row, ReadOnlySpan<char> text)
    {
        if (NumberText.IsMissing(text)) return double.NaN;
        switch (NumberReadings.Of(text))
        {
            case NumberReading.None: return Refuse(row, NumberRefusal.Of(column, row));
            case NumberReading.PointOnly: First(ref pointRow, row); break;
            case NumberReading.OneComma: First(ref oneCommaRow, row); break;
            case NumberReading.OnePoint: First(ref onePointRow, row); break;
            case NumberReading.CommaOnly:
                First(ref commaRow, row);
                return 0;
        }

        return NumberText.Value(text, DecimalMark.Point);
    }

    private static double Value(ReadOnlySpan<char> text, DecimalMark mark) =>
        NumberText.IsMissing(text) ? double.NaN : NumberText.Value(text, mark);

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

    private delegate double CellReading(int row, ReadOnlySpan<char> text);
}
