using System.Globalization;
using Cairn.Tables.Cells;

namespace Cairn.Tables.Numbers;

/// <summary>Says why a cell is no number, and what would be.</summary>
internal static class NumberRefusal
{
    public static TableException Of(ColumnView column, int row)
    {
        if (column.Cells.Kind(row) != CellKind.Text) return column.Refusal(row, "a number");
        return column.Refusal(row, Expected(column.Cells.Text(row)));
    }

    public static TableException TwoMarks(ColumnView column, int pointRow, int commaRow)
    {
        var (first, later) = pointRow < commaRow ? (pointRow, commaRow) : (commaRow, pointRow);
        var problem = string.Create(
            CultureInfo.InvariantCulture,
            $"found {Quoted(column, later)} although row {column.Table.RowNumber(first)} has {Quoted(column, first)}");
        return column.Refusal(later, problem, "one decimal mark, a point or a comma, in the whole column");
    }

    public static TableException Ambiguous(ColumnView column, int row)
    {
        var text = column.Cells.Text(row);
        var whole = Plain(NumberText.Value(text, text.Contains(',') ? DecimalMark.Point : DecimalMark.Comma));
        var parted = Plain(NumberText.Value(text, text.Contains(',') ? DecimalMark.Comma : DecimalMark.Point));
        return column.Refusal(
            row,
            $"found {Quoted(column, row)}, which could be {whole} or {parted}",
            $"numbers that can be read in one way only, such as {whole} without a separator, or {parted}0 with another decimal");
    }

    private static string Expected(string text)
    {
        if (text.Contains('%')) return "a number without the % sign";
        if (text.AsSpan().ContainsAny("£$€¥")) return "a number without a currency sign";
        if (text.StartsWith('(')) return "a number, a negative one with a minus sign in front";
        if (text is "-" or "." or "--" or "—" or "–") return "a number, or an empty cell where a value is missing";
        return IsNotFinite(text) ? "a finite number" : "a number";
    }

    private static bool IsNotFinite(string text) =>
        text.TrimStart('+', '-', '\u2212').ToUpperInvariant() is "NAN" or "INF" or "INFINITY" or "∞" or "1.#INF" or "1.#QNAN";

    private static string Quoted(ColumnView column, int row) => TableException.Quote(column.Cells.Text(row));

    private static string Plain(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
