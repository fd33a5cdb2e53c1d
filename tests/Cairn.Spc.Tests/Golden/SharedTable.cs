using System.Globalization;
using Cairn.Testing;

namespace Cairn.Spc.Tests.Golden;

/// <summary>A table of real data in the shared folder; quotes are plain in these files, except in notes at the end of a row.</summary>
internal sealed class SharedTable
{
    private readonly string[] headers;

    private SharedTable(string[] headers, IReadOnlyList<string[]> rows)
    {
        this.headers = headers;
        Rows = rows;
    }

    public IReadOnlyList<string[]> Rows { get; }

    public static SharedTable Read(string name)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        var lines = File.ReadAllLines(SharedFolder.Path("data", name));
        return new(Cells(lines[0]), [.. lines.Skip(1).Select(Cells)]);
    }

    public SharedTable Where(string column, string value) => new(headers, [.. Rows.Where(row => row[Index(column)] == value)]);

    public SharedTable TakeLast(int count) => new(headers, [.. Rows.TakeLast(count)]);

    public string[] Texts(string column) => [.. Rows.Select(row => row[Index(column)])];

    public double[] Numbers(string column) => [.. Texts(column).Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

    /// <summary>The sums of a column by another, in the order of the other.</summary>
    public double[] Sums(string column, string by) => [.. Texts(by).Zip(Numbers(column))
        .GroupBy(pair => pair.First, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Sum(pair => pair.Second))];

    private int Index(string column) => Array.IndexOf(headers, column);

    private static string[] Cells(string line) => [.. line.Split(',').Select(cell => cell.Trim('"'))];
}
