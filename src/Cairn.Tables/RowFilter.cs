using System.Globalization;
using Cairn.Tables.Cells;
using Cairn.Tables.Sources;

namespace Cairn.Tables;

/// <summary>A filter whose column has been found. A number in the value is read once, not once a row.</summary>
internal sealed class RowFilter(int column, string value)
{
    private readonly string text = value.Trim();
    private readonly double? number = Number(value.Trim());

    public bool Passes(IRowSource row)
    {
        var cell = column < row.Count ? row[column] : Cell.Blank;
        return cell.Text.Equals(text, StringComparison.Ordinal) || (number is { } wanted && Number(cell.Text) == wanted);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
