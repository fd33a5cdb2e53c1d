using System.Globalization;
using System.Xml;

namespace Cairn.Tables.Sources;

/// <summary>Finds the cells of a sheet that hold an error, or a formula whose result the writer of the file did not store.</summary>
internal static class ErrorCellScan
{
    /// <summary>Whether anything marks such a cell at all: nearly always nothing does, and a search of bytes is quick.</summary>
    public static bool MayHold(Stream sheet)
    {
        const int Overlap = 8;
        var chunk = new byte[1 << 16];
        var kept = 0;
        for (int read; (read = sheet.Read(chunk, kept, chunk.Length - kept)) > 0;)
        {
            var seen = chunk.AsSpan(0, kept + read);
            if (seen.IndexOf("t=\"e\""u8) >= 0 || seen.IndexOf("t='e'"u8) >= 0 || seen.IndexOf("f></"u8) >= 0) return true;
            kept = Math.Min(Overlap, seen.Length);
            seen[^kept..].CopyTo(chunk);
        }

        return false;
    }

    public static Dictionary<(int Row, int Column), string> Read(Stream sheet)
    {
        var errors = new Dictionary<(int Row, int Column), string>();
        using var reader = XmlReader.Create(sheet);
        var (row, column) = (0, -1);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName is "row")
            {
                row = int.TryParse(reader.GetAttribute("r"), CultureInfo.InvariantCulture, out var number) ? number : row + 1;
                column = -1;
            }
            else if (reader.LocalName is "c")
            {
                column = ColumnOf(reader.GetAttribute("r")) ?? column + 1;
                if (Problem(reader, reader.GetAttribute("t") is "e") is { } problem) errors[(row, column)] = problem;
            }
        }

        return errors;
    }

    private static string? Problem(XmlReader cell, bool isError)
    {
        var isFormula = false;
        using var inside = cell.ReadSubtree();
        while (inside.Read())
        {
            if (inside.NodeType != XmlNodeType.Element) continue;
            if (inside.LocalName is "v" or "is") return isError ? "the error " + inside.ReadElementContentAsString() : null;
            isFormula |= inside.LocalName is "f";
        }

        return isError ? "an error of an unknown kind"
            : isFormula ? "a formula whose result is not stored (open the workbook and save it)"
            : null;
    }

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (letter is < 'A' or > 'Z' || column > short.MaxValue) break;
            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
