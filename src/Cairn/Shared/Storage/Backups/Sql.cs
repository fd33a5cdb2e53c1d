namespace Cairn.Shared.Storage.Backups;

/// <summary>Names as both databases quote them.</summary>
internal static class Sql
{
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public static string Quote(IEnumerable<StoredColumn> columns) => string.Join(", ", columns.Select(column => Quote(column.Name)));
}
