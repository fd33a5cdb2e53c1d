namespace Cairn.Tables.Cells;

/// <summary>Reads a column as texts, one string for all rows that share it.</summary>
internal static class TextReading
{
    public static TextColumn Read(ColumnView column)
    {
        var cells = column.Cells;
        var codes = new int[cells.Count];
        var distinct = new List<string>();
        var byText = new Dictionary<string, int>(StringComparer.Ordinal);
        var byKey = new Dictionary<ulong, int>();
        for (var row = 0; row < codes.Length; row++)
        {
            var key = cells.Key(row);
            if (row > 0 && key == cells.Key(row - 1))
            {
                codes[row] = codes[row - 1];
                continue;
            }

            if (cells.Kind(row) == CellKind.Error) throw column.Refusal(row, "a text");
            if (!byKey.TryGetValue(key, out codes[row])) byKey[key] = codes[row] = Code(cells.Text(row));
        }

        return new TextColumn(column.Name, codes, [.. distinct]);

        int Code(string text)
        {
            if (byText.TryGetValue(text, out var code)) return code;
            distinct.Add(text);
            return byText[text] = distinct.Count - 1;
        }
    }
}
