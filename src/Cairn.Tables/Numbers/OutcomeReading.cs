using Cairn.Tables.Cells;

namespace Cairn.Tables.Numbers;

/// <summary>Reads a column of things that happened or did not: 1 and 0, TRUE and FALSE.</summary>
internal static class OutcomeReading
{
    private const int LongestOutcome = 32;

    public static double[] Read(ColumnView column)
    {
        var outcomes = new double[column.Count];
        Span<char> buffer = stackalloc char[LongestOutcome];
        for (var row = 0; row < outcomes.Length; row++)
        {
            var kind = column.Cells.Kind(row);
            var length = column.Cells.CopyText(row, buffer);
            var outcome = kind is CellKind.Error or CellKind.Date || length < 0 ? null : Outcome(buffer[..length]);
            outcomes[row] = outcome ?? throw column.Refusal(row, "1, 0, TRUE or FALSE");
        }

        return outcomes;
    }

    /// <summary>NaN where the outcome is missing, null where the text is none.</summary>
    private static double? Outcome(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || NumberText.IsMissing(text)) return double.NaN;
        if (text.Equals("TRUE", StringComparison.OrdinalIgnoreCase)) return 1;
        if (text.Equals("FALSE", StringComparison.OrdinalIgnoreCase)) return 0;
        var mark = NumberText.Fits(text, DecimalMark.Point) ? DecimalMark.Point : DecimalMark.Comma;
        return NumberText.Fits(text, mark) && NumberText.Value(text, mark) is 0 or 1 ? NumberText.Value(text, mark) : null;
    }
}
