namespace Cairn.Imports;

/// <summary>Names as they stand in files. A spreadsheet takes what begins like a formula for one, so an apostrophe goes before it, and off again.</summary>
internal static class ImportNames
{
    private const string Formulas = "=+-@\t\r";

    public static string Write(string name) => name.Length > 0 && (Formulas.Contains(name[0], StringComparison.Ordinal) || name[0] == '\'') ? "'" + name : name;

    public static string Read(string cell)
    {
        var name = cell.Trim();
        return name.Length > 1 && name[0] == '\'' && (Formulas.Contains(name[1], StringComparison.Ordinal) || name[1] == '\'') ? name[1..] : name;
    }
}
